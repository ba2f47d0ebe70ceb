/** Tests of the package of the same name. */
@NullMarked
package se.boras.forslag.query.proposals;

import org.jspecify.annotations.NullMarked;
