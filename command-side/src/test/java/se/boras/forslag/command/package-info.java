/** The command side's rules, told as specifications. */
@NullMarked
package se.boras.forslag.command;

import org.jspecify.annotations.NullMarked;
