/** The facts of one case: what one committee did with one proposal. */
@NullMarked
package se.boras.forslag.events.casework;

import org.jspecify.annotations.NullMarked;
