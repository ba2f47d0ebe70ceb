/** What may be done with a proposal, and when, told as specifications. */
@NullMarked
package se.boras.forslag.command.proposal;

import org.jspecify.annotations.NullMarked;
