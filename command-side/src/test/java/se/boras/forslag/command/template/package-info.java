/** Specifications of reply templates. */
@NullMarked
package se.boras.forslag.command.template;

import org.jspecify.annotations.NullMarked;
