/**
 * How a ballot stands. Its tables are {@code read.ballot}, those whose names begin so, {@code read.tally} and {@code
 * read.tally_now}.
 */
@NullMarked
package se.boras.forslag.query.ballot;

import org.jspecify.annotations.NullMarked;
