/** One example of every event, for tests of the stored format and of the lifecycle. */
@NullMarked
package se.boras.forslag.events.examples;

import org.jspecify.annotations.NullMarked;
