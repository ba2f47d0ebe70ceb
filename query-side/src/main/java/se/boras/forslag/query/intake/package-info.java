/** How much comes in, by which way, and during which campaigns, in tables {@code read.intake} and {@code read.campaign}. */
@NullMarked
package se.boras.forslag.query.intake;

import org.jspecify.annotations.NullMarked;
