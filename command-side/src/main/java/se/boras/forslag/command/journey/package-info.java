/** A proposal's way from one organ to the next: the steps that rest on more than one stream, and its end. */
@NullMarked
package se.boras.forslag.command.journey;

import org.jspecify.annotations.NullMarked;
