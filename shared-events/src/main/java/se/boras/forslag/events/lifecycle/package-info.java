/** The one table of where a proposal stands and what may come next. */
@NullMarked
package se.boras.forslag.events.lifecycle;

import org.jspecify.annotations.NullMarked;
