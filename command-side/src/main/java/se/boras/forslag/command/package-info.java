/** The side that decides: a command and the past go in, events come out. */
@NullMarked
package se.boras.forslag.command;

import org.jspecify.annotations.NullMarked;
