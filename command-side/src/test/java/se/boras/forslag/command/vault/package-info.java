/** What can be read with which key, on a real database. */
@NullMarked
package se.boras.forslag.command.vault;

import org.jspecify.annotations.NullMarked;
