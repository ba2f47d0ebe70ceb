package se.boras.forslag.query.annals;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.events.feedback.ChannelSwitched;
import se.boras.forslag.events.feedback.FeedbackObligationDischarged;
import se.boras.forslag.events.feedback.FeedbackObligationRaised;
import se.boras.forslag.events.feedback.FeedbackObligationReopened;
import se.boras.forslag.events.feedback.FeedbackObligationRescheduled;
import se.boras.forslag.events.feedback.FeedbackObligationWaived;
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
import se.boras.forslag.query.log.PastEvent;
import se.boras.forslag.query.told.Obligation;
import se.boras.forslag.query.told.ObligationStory;

/** A debt of feedback, and the day on which the proposer really was told, by words that were written for them. */
record Debt(
        Obligation obligation,
        LocalDate raisedOn,
        boolean automatic,
        @Nullable LocalDate toldOn) {

    static @Nullable Debt evolve(@Nullable Debt before, PastEvent past) {
        if (!(past.event() instanceof ObligationEvent event)) {
            return before;
        }
        if (event instanceof FeedbackObligationRaised) {
            return new Debt(ObligationStory.evolve(null, event, past.recordedAt()), past.day(), false, null);
        }
        return before == null
                ? null
                : before.with(ObligationStory.evolve(before.obligation, event, past.recordedAt()))
                        .after(event, past.day());
    }

    private Debt after(ObligationEvent event, LocalDate day) {
        return switch (event) {
            case NotificationComposed composed -> new Debt(obligation, raisedOn, !composed.substantive(), toldOn);
            case FeedbackObligationDischarged discharged ->
                new Debt(
                        obligation,
                        raisedOn,
                        automatic,
                        discharged.byNotificationId() == null || !automatic ? day : null);
            case FeedbackObligationReopened _ -> new Debt(obligation, raisedOn, automatic, null);
            case FeedbackObligationRaised _,
                    FeedbackObligationRescheduled _,
                    FeedbackObligationWaived _,
                    NotificationDispatched _,
                    NotificationAccepted _,
                    NotificationDelivered _,
                    NotificationBounced _,
                    NotificationRetryScheduled _,
                    NotificationAbandoned _,
                    ChannelSwitched _,
                    LetterPosted _,
                    PhoneCallLogged _ -> this;
        };
    }

    private Debt with(Obligation now) {
        return new Debt(now, raisedOn, automatic, toldOn);
    }
}
