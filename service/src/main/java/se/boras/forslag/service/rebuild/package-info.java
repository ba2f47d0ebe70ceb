/** Builds read models anew from the log, in a shadow beside the old ones, and swaps when they are whole. */
@NullMarked
package se.boras.forslag.service.rebuild;

import org.jspecify.annotations.NullMarked;
