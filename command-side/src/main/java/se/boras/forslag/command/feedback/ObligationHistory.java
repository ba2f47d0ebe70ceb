package se.boras.forslag.command.feedback;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import org.jspecify.annotations.Nullable;
import se.boras.forslag.command.reminder.LastDay;
import se.boras.forslag.events.feedback.ChannelSwitched;
import se.boras.forslag.events.feedback.FeedbackObligationDischarged;
import se.boras.forslag.events.feedback.FeedbackObligationRaised;
import se.boras.forslag.events.feedback.FeedbackObligationReopened;
import se.boras.forslag.events.feedback.FeedbackObligationRescheduled;
import se.boras.forslag.events.feedback.FeedbackObligationWaived;
import se.boras.forslag.events.feedback.FeedbackReminderIssued;
import se.boras.forslag.events.feedback.LetterPosted;
import se.boras.forslag.events.feedback.NotificationAbandoned;
import se.boras.forslag.events.feedback.NotificationAccepted;
import se.boras.forslag.events.feedback.NotificationBounced;
import se.boras.forslag.events.feedback.NotificationComposed;
import se.boras.forslag.events.feedback.NotificationDelivered;
import se.boras.forslag.events.feedback.NotificationDispatched;
import se.boras.forslag.events.feedback.NotificationRetryScheduled;
import se.boras.forslag.events.feedback.ObligationEvent;
import se.boras.forslag.events.feedback.PhoneCallLogged;

/** How the past of a debt becomes its state. */
final class ObligationHistory {

    private ObligationHistory() {}

    static ObligationState evolve(@Nullable ObligationState before, ObligationEvent event) {
        return event instanceof FeedbackObligationRaised raised
                ? ObligationState.raised(raised)
                : next(requireNonNull(before), event);
    }

    private static ObligationState next(ObligationState before, ObligationEvent event) {
        return switch (event) {
            case FeedbackObligationRaised _, LetterPosted _, PhoneCallLogged _ -> before;
            case FeedbackObligationRescheduled e -> before.until(LastDay.on(e.dueBy()));
            case FeedbackReminderIssued e -> before.until(before.lastDay().reminded(e.daysOverdue()));
            case FeedbackObligationDischarged e -> before.standing(Standing.DISCHARGED, e.byNotificationId());
            case FeedbackObligationWaived _ -> before.standing(Standing.WAIVED, null);
            case FeedbackObligationReopened _ -> before.standing(Standing.OPEN, null);
            case NotificationAbandoned _ -> before.standing(Standing.ABANDONED, null);
            case ChannelSwitched e -> before.channel(e.to());
            case NotificationComposed e -> before.and(Message.of(e));
            case NotificationDispatched e ->
                before.reported(e.notificationId(), told -> told.withDispatch(reference(e.providerRef())));
            case NotificationAccepted e ->
                before.reported(e.notificationId(), told -> told.withAcceptance(reference(e.providerRef()), e.at()));
            case NotificationDelivered e -> before.reported(e.notificationId(), told -> told.withDelivery());
            case NotificationBounced e ->
                before.reported(e.notificationId(), told -> told.withBounce(e.at()))
                        .oneMoreReturned();
            case NotificationRetryScheduled e ->
                before.reported(e.notificationId(), told -> told.withRetry(e.attempt()));
        };
    }

    private static String reference(@Nullable String providerRef) {
        return requireNonNullElse(providerRef, "");
    }
}
