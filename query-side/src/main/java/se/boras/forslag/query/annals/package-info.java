/**
 * What was true on each day, as it was known at each position of the log (<i>annaler</i>), in tables
 * {@code read.annal_*}: one row answers for one subject, whatever two moments are asked for.
 */
@NullMarked
package se.boras.forslag.query.annals;

import org.jspecify.annotations.NullMarked;
