package se.boras.forslag.command.returned;

import se.boras.forslag.events.feedback.NotificationBounced.BounceClass;

/** What a mail in the mailbox for returns turned out to be. */
sealed interface Finding {

    /** One of our mails did not arrive; the status is that of RFC 3463. */
    record Bounce(String messageId, BounceClass bounceClass, String status) implements Finding {}

    /** One of our mails arrived, says the system that took it. */
    record Delivery(String messageId) implements Finding {}

    /** Nothing has come of it yet: a mail that is late, or a machine that answers for somebody (<i>autosvar</i>). */
    record NoNews() implements Finding {}

    /** For a person to read: it is not understood, and not lost. */
    record ForAPerson() implements Finding {}
}
