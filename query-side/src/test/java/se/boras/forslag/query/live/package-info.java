/** What is told at once, and to whom. */
@NullMarked
package se.boras.forslag.query.live;

import org.jspecify.annotations.NullMarked;
