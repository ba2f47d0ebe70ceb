/** What persons may ask of us about themselves, what staff may see of them, and when they are forgotten. */
@NullMarked
package se.boras.forslag.command.privacy;

import org.jspecify.annotations.NullMarked;
