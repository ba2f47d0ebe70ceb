/** Specifications of debts of feedback. */
@NullMarked
package se.boras.forslag.command.feedback;

import org.jspecify.annotations.NullMarked;
