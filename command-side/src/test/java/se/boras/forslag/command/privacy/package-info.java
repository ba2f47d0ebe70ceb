/** Who may know what of whom, and for how long, told as specifications. */
@NullMarked
package se.boras.forslag.command.privacy;

import org.jspecify.annotations.NullMarked;
