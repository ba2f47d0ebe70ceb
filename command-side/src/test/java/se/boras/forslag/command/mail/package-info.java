/** Specifications of mail, against a real mail server and a real database. */
@NullMarked
package se.boras.forslag.command.mail;

import org.jspecify.annotations.NullMarked;
