/**
 * The facts. Everything below this package is stored for ever: names of events and of their components are a file
 * format, not code to be tidied.
 */
@NullMarked
package se.boras.forslag.events;

import org.jspecify.annotations.NullMarked;
