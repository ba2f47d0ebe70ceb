/** How often anybody may call without being known; kept in {@code command.rate_window}. */
@NullMarked
package se.boras.forslag.command.limits;

import org.jspecify.annotations.NullMarked;
