/** How ballots are told. */
@NullMarked
package se.boras.forslag.query.ballot;

import org.jspecify.annotations.NullMarked;
