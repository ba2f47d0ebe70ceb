/** How any command meets the past: what it reads, on what condition it appends, and what it is answered. */
@NullMarked
package se.boras.forslag.command.ledger;

import org.jspecify.annotations.NullMarked;
