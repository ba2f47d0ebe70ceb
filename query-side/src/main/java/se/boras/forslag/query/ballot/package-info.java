/** How a ballot stands. Its tables are {@code read.ballot}, those whose names begin so, and {@code read.tally}. */
@NullMarked
package se.boras.forslag.query.ballot;

import org.jspecify.annotations.NullMarked;
