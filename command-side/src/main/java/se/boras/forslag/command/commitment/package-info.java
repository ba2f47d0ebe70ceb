/** What a committee promised (<i>åtagande</i>), and what became of it. */
@NullMarked
package se.boras.forslag.command.commitment;

import org.jspecify.annotations.NullMarked;
