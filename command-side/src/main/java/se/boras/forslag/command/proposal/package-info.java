/** A citizen's proposal (<i>förslag</i>): its text, its intake and its publication. */
@NullMarked
package se.boras.forslag.command.proposal;

import org.jspecify.annotations.NullMarked;
