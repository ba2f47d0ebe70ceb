/** What was promised and what became of it, in table {@code read.commitment}. */
@NullMarked
package se.boras.forslag.query.commitments;

import org.jspecify.annotations.NullMarked;
