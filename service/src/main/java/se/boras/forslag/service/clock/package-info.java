/** The one clock of the service; in the demo it can be moved forward. */
@NullMarked
package se.boras.forslag.service.clock;

import org.jspecify.annotations.NullMarked;
