/** The ballot (<i>röstning</i>): its window, its votes, its thresholds and its doubts. */
@NullMarked
package se.boras.forslag.command.ballot;

import org.jspecify.annotations.NullMarked;
