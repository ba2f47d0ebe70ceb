/** Mail: written in the transaction of what gives rise to it, kept sealed in {@code command.outbox}, sent by a postman. */
@NullMarked
package se.boras.forslag.command.mail;

import org.jspecify.annotations.NullMarked;
