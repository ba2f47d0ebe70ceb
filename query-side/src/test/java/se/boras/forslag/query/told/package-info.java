/** Tests of the package of the same name. */
@NullMarked
package se.boras.forslag.query.told;

import org.jspecify.annotations.NullMarked;
