/** How the past is taken over. */
@NullMarked
package se.boras.forslag.command.imports;

import org.jspecify.annotations.NullMarked;
