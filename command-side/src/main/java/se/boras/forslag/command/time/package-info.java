/** What happens because a date has come: a list of what falls due, and the one that goes through it. */
@NullMarked
package se.boras.forslag.command.time;

import org.jspecify.annotations.NullMarked;
