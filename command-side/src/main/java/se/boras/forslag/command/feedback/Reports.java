package se.boras.forslag.command.feedback;

import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.boras.forslag.command.feedback.MessageCommand.RecordAcceptance;
import se.boras.forslag.command.feedback.MessageCommand.RecordBounce;
import se.boras.forslag.command.feedback.MessageCommand.RecordDelivery;
import se.boras.forslag.command.ledger.Actor;
import se.boras.forslag.command.ledger.Commands;
import se.boras.forslag.command.ledger.UnknownStream;
import se.boras.forslag.command.mail.DeliveryReports;
import se.boras.forslag.command.mail.Outbox;
import se.boras.forslag.events.Channel;
import se.boras.forslag.events.feedback.NotificationBounced.BounceClass;
import se.boras.forslag.events.feedback.NotificationId;

/** Takes down what mail systems report. A report about something nobody knows is passed over. */
@Component
public class Reports implements DeliveryReports {

    private static final Actor MAIL_SYSTEM = Actor.SYSTEM.through(Channel.INTEGRATION);

    private final Commands commands;
    private final Outbox outbox;
    private final Clock clock;

    Reports(Commands commands, Outbox outbox, Clock clock) {
        this.commands = commands;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public void accepted(NotificationId notification, String messageId, Instant at) {
        record(new RecordAcceptance(notification, messageId, at));
    }

    @Override
    public void returned(NotificationId notification, String status, Instant at) {
        record(new RecordBounce(notification, null, status, at));
    }

    /** A bounce known only by the message it is about; whether that message was to pay a debt. */
    public boolean bounced(String messageId, @Nullable BounceClass bounceClass, String status) {
        var notification = outbox.notificationOf(messageId);
        notification.ifPresent(id -> record(new RecordBounce(id, bounceClass, status, clock.instant())));
        return notification.isPresent();
    }

    /** The receiving system says that it has delivered the message. */
    public void delivered(String messageId) {
        outbox.notificationOf(messageId).ifPresent(id -> record(new RecordDelivery(id, messageId, clock.instant())));
    }

    private void record(MessageCommand report) {
        try {
            commands.send(MAIL_SYSTEM, report);
        } catch (UnknownStream _) {
            // A message from before the ledger was begun anew: there is no debt it could pay.
        }
    }
}
