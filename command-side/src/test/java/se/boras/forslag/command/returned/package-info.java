/** What mail systems write when a mail comes back, and what is made of it. */
@NullMarked
package se.boras.forslag.command.returned;

import org.jspecify.annotations.NullMarked;
