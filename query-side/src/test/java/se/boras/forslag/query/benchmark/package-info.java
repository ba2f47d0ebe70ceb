/** A log as large as a city's after many years, and how long its readers wait for an answer. */
@NullMarked
package se.boras.forslag.query.benchmark;

import org.jspecify.annotations.NullMarked;
