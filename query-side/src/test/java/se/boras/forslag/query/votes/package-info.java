/** Tests of the sums of votes. */
@NullMarked
package se.boras.forslag.query.votes;

import org.jspecify.annotations.NullMarked;
