package se.boras.forslag.events.feedback;

import se.boras.forslag.events.LedgerEvent;

/** Something that has happened to one debt of feedback (<i>återkopplingsskuld</i>). */
public sealed interface ObligationEvent extends LedgerEvent
        permits FeedbackObligationRaised,
                FeedbackObligationRescheduled,
                FeedbackReminderIssued,
                NotificationComposed,
                NotificationDispatched,
                NotificationAccepted,
                NotificationDelivered,
                NotificationBounced,
                NotificationRetryScheduled,
                ChannelSwitched,
                LetterPosted,
                PhoneCallLogged,
                NotificationAbandoned,
                FeedbackObligationDischarged,
                FeedbackObligationWaived,
                FeedbackObligationReopened {

    ObligationId obligationId();

    @Override
    default String stream() {
        return obligationId().value();
    }
}
