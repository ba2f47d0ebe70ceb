/** Tests of the package of the same name. */
@NullMarked
package se.boras.forslag.query.trail;

import org.jspecify.annotations.NullMarked;
