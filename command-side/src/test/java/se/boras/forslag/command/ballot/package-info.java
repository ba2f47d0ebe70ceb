/** The rules of ballots and votes, told as specifications. */
@NullMarked
package se.boras.forslag.command.ballot;

import org.jspecify.annotations.NullMarked;
