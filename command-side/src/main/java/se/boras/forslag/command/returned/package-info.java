/** Mail that comes back (<i>studsar och autosvar</i>): read from a mailbox, understood, and told to whom it concerns. */
@NullMarked
package se.boras.forslag.command.returned;

import org.jspecify.annotations.NullMarked;
