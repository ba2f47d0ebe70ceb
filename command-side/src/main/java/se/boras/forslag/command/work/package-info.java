/** Work that goes on behind the callers' backs for as long as the service runs. */
@NullMarked
package se.boras.forslag.command.work;

import org.jspecify.annotations.NullMarked;
