/** Specifications of the steps that rest on more than one stream. */
@NullMarked
package se.boras.forslag.command.journey;

import org.jspecify.annotations.NullMarked;
