/** How a ballot stands. Its tables are {@code read.ballot} and those whose names begin so. */
@NullMarked
package se.boras.forslag.query.ballot;

import org.jspecify.annotations.NullMarked;
