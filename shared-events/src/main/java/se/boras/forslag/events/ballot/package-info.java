/** The facts of one ballot and of every vote in it. */
@NullMarked
package se.boras.forslag.events.ballot;

import org.jspecify.annotations.NullMarked;
