/** Tests of the package of the same name. */
@NullMarked
package se.boras.forslag.query.tally;

import org.jspecify.annotations.NullMarked;
