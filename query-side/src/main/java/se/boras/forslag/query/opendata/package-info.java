/** Open data (<i>öppna data</i>): what everybody may see, as tables to take away. */
@NullMarked
package se.boras.forslag.query.opendata;

import org.jspecify.annotations.NullMarked;
