/** Specifications of work that goes on behind the callers' backs. */
@NullMarked
package se.boras.forslag.command.work;

import org.jspecify.annotations.NullMarked;
