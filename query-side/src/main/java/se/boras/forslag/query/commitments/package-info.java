/** What was promised and what became of it, read from the annals. */
@NullMarked
package se.boras.forslag.query.commitments;

import org.jspecify.annotations.NullMarked;
