/** The facts of one commitment: what was promised, and what was done. */
@NullMarked
package se.boras.forslag.events.commitment;

import org.jspecify.annotations.NullMarked;
