package se.boras.forslag.command.mail;

import java.time.Instant;
import se.boras.forslag.events.feedback.NotificationId;

/** Who wants to know what became of a message. Everything may be told more than once. */
public interface DeliveryReports {

    void accepted(NotificationId notification, String messageId, Instant at);

    void returned(NotificationId notification, String status, Instant at);
}
