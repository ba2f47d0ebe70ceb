/** What must be forgettable: contact data and free text, locked with keys that can be destroyed. */
@NullMarked
package se.boras.forslag.command.vault;

import org.jspecify.annotations.NullMarked;
