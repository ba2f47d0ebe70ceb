/** What everybody may take away, and what nobody may. */
@NullMarked
package se.boras.forslag.query.opendata;

import org.jspecify.annotations.NullMarked;
