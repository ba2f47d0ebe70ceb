/** What went another way than usual (<i>avvikelser</i>), in table {@code read.deviation}. */
@NullMarked
package se.boras.forslag.query.deviations;

import org.jspecify.annotations.NullMarked;
