/** The register of committees by date, in table {@code read.committee}. */
@NullMarked
package se.boras.forslag.query.committees;

import org.jspecify.annotations.NullMarked;
