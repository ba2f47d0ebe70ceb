/** Lives of proposals that nobody has thought out, and what must be true of every one of them. */
@NullMarked
package se.boras.forslag.service.lives;

import org.jspecify.annotations.NullMarked;
