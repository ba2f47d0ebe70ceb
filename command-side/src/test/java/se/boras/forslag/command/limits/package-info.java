/** How often anybody may call, told as specifications. */
@NullMarked
package se.boras.forslag.command.limits;

import org.jspecify.annotations.NullMarked;
