/** Tests of the package of the same name. */
@NullMarked
package se.boras.forslag.query.cases;

import org.jspecify.annotations.NullMarked;
