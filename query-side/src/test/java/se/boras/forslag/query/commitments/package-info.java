/** Tests of the package of the same name. */
@NullMarked
package se.boras.forslag.query.commitments;

import org.jspecify.annotations.NullMarked;
