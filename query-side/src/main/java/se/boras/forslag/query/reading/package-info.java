/** What every question to the query side has in common: its parameters, its pages, its refusals. */
@NullMarked
package se.boras.forslag.query.reading;

import org.jspecify.annotations.NullMarked;
