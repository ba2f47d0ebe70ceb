package se.boras.forslag.command.mail;

import org.jspecify.annotations.Nullable;
import se.boras.forslag.events.feedback.NotificationId;
import se.boras.forslag.events.privacy.ContactRef;

/**
 * A letter to somebody.
 *
 * @param dedupe what the mail is because of: the same cause mails once, however often it is told
 * @param notification the attempt to pay a debt of feedback that this mail is, if it is one
 */
public record Mail(
        String dedupe,
        ContactRef to,
        Letter letter,
        @Nullable NotificationId notification) {

    public static Mail of(String dedupe, ContactRef to, Letter letter) {
        return new Mail(dedupe, to, letter, null);
    }
}
