/** A committee's case (<i>nämndens ärende</i>), from receipt to a decision that stands or falls. */
@NullMarked
package se.boras.forslag.command.casework;

import org.jspecify.annotations.NullMarked;
