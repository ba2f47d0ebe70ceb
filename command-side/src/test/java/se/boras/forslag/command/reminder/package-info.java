/** Specifications of the ladders of reminders. */
@NullMarked
package se.boras.forslag.command.reminder;

import org.jspecify.annotations.NullMarked;
