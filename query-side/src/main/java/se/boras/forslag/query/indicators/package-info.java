/** Key figures in the manner of Kolada (<i>nyckeltal</i>), each with a versioned definition, read from the annals. */
@NullMarked
package se.boras.forslag.query.indicators;

import org.jspecify.annotations.NullMarked;
