/** The rules of promises, told as specifications. */
@NullMarked
package se.boras.forslag.command.commitment;

import org.jspecify.annotations.NullMarked;
