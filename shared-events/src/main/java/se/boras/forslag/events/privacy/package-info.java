/** What protects persons: references instead of names, sealed text, and the facts of erasure. */
@NullMarked
package se.boras.forslag.events.privacy;

import org.jspecify.annotations.NullMarked;
