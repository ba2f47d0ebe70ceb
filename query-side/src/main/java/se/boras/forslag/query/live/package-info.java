/** Tells at once, and in order, what happens to proposals that everybody may see: read from the log, kept nowhere. */
@NullMarked
package se.boras.forslag.query.live;

import org.jspecify.annotations.NullMarked;
