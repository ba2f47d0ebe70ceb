/** Tests of the package of the same name. */
@NullMarked
package se.boras.forslag.query.stays;

import org.jspecify.annotations.NullMarked;
