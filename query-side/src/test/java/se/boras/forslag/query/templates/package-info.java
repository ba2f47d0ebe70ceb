/** Specifications of what is told of reply templates. */
@NullMarked
package se.boras.forslag.query.templates;

import org.jspecify.annotations.NullMarked;
