package se.boras.forslag.command.feedback;

import java.time.Duration;
import java.time.Instant;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import se.boras.forslag.command.feedback.DebtCommand.DischargeObligation;
import se.boras.forslag.command.ledger.Command;
import se.boras.forslag.command.time.Timer;
import se.boras.forslag.events.feedback.NotificationAccepted;
import se.boras.forslag.events.feedback.NotificationId;

/** The time after which an accepted message that has not come back counts as received. */
@Component
public class AcceptedAndNotReturned implements Timer {

    public static final String KIND = "accept-delivery";

    private final Duration acceptedFor;

    AcceptedAndNotReturned(@Value("${liggaren.feedback.accepted-after:P14D}") Duration acceptedFor) {
        this.acceptedFor = acceptedFor;
    }

    public Instant after(NotificationAccepted accepted) {
        return accepted.at().plus(acceptedFor);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Command when(String subject, Instant due) {
        return new DischargeObligation(new NotificationId(subject), acceptedFor);
    }
}
