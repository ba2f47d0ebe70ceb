package se.boras.forslag.command.mail;

import org.jspecify.annotations.Nullable;
import se.boras.forslag.events.feedback.NotificationId;
import se.boras.forslag.events.privacy.ContactRef;

/**
 * A letter to a person or to an organ.
 *
 * @param dedupe what the mail is because of: the same cause mails once, however often it is told
 * @param notification the attempt to pay a debt of feedback that this mail is, if it is one
 */
public record Mail(
        String dedupe,
        Addressee to,
        Letter letter,
        @Nullable NotificationId notification) {

    public Mail(String dedupe, ContactRef to, Letter letter, @Nullable NotificationId notification) {
        this(dedupe, new Addressee.Person(to), letter, notification);
    }

    /** To an organ: not an attempt to pay anything. */
    public static Mail of(String dedupe, Addressee.Organ to, Letter letter) {
        return new Mail(dedupe, to, letter, null);
    }

    public static Mail of(String dedupe, ContactRef to, Letter letter) {
        return new Mail(dedupe, to, letter, null);
    }
}
