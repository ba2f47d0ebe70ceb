/** The key figures: what they count, and when they are silent. */
@NullMarked
package se.boras.forslag.query.indicators;

import org.jspecify.annotations.NullMarked;
