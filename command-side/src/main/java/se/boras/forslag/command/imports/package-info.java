/** Takes over a municipality's past from a register of its own: what is known becomes ordinary events, nothing else does. */
@NullMarked
package se.boras.forslag.command.imports;

import org.jspecify.annotations.NullMarked;
