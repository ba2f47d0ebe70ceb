/** Reads the past itself, from table {@code log.event}, for everything that no table keeps. */
@NullMarked
package se.boras.forslag.query.log;

import org.jspecify.annotations.NullMarked;
