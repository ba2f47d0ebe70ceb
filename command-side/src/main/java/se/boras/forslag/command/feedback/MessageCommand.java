package se.boras.forslag.command.feedback;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.command.mail.Letter;
import se.boras.forslag.events.feedback.FeedbackKind;
import se.boras.forslag.events.feedback.NotificationBounced.BounceClass;
import se.boras.forslag.events.feedback.NotificationId;
import se.boras.forslag.events.feedback.ObligationId;
import se.boras.forslag.events.privacy.ContactRef;
import se.boras.forslag.events.proposal.ProposalId;

/** What can be asked about the messages that are to pay a debt. */
public sealed interface MessageCommand extends FeedbackCommand {

    record ComposeNotification(ObligationId obligationId, ContactRef to, Letter letter) implements MessageCommand {}

    /** Somebody at the committee writes to the proposer. */
    record SendFeedback(ProposalId proposalId, FeedbackKind kind, String text) implements MessageCommand {

        @Override
        public String toString() {
            return "SendFeedback[" + proposalId + ", " + kind + ", not shown]";
        }
    }

    record RecordDispatch(NotificationId notificationId, String providerRef, Instant at) implements MessageCommand {}

    record RecordAcceptance(NotificationId notificationId, String providerRef, Instant at) implements MessageCommand {}

    record RecordDelivery(NotificationId notificationId, String providerRef, Instant at) implements MessageCommand {}

    record RecordBounce(
            NotificationId notificationId, @Nullable BounceClass bounceClass, String statusCode, Instant at)
            implements MessageCommand {}
}
