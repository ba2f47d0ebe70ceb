/** The query side put together for its tests: a real PostgreSQL, a log to append to, a clock to set. */
@NullMarked
package se.boras.forslag.query;

import org.jspecify.annotations.NullMarked;
