/** Hears, from PostgreSQL, that some node has stored something. */
@NullMarked
package se.boras.forslag.service.live;

import org.jspecify.annotations.NullMarked;
