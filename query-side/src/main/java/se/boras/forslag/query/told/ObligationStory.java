package se.boras.forslag.query.told;

import static se.boras.forslag.query.told.ObligationStanding.DISCHARGED;
import static se.boras.forslag.query.told.ObligationStanding.DUE;
import static se.boras.forslag.query.told.ObligationStanding.UNDELIVERABLE;
import static se.boras.forslag.query.told.ObligationStanding.WAIVED;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.events.feedback.ChannelSwitched;
import se.boras.forslag.events.feedback.DeliveryChannel;
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

/** How the events of a debt tell where it stands. */
public final class ObligationStory {

    private ObligationStory() {}

    public static Obligation evolve(@Nullable Obligation before, ObligationEvent event, Instant recordedAt) {
        return event instanceof FeedbackObligationRaised raised
                ? Obligation.raised(raised)
                : next(Objects.requireNonNull(before, "A debt begins by being raised"), event, recordedAt);
    }

    private static Obligation next(Obligation before, ObligationEvent event, Instant recordedAt) {
        return switch (event) {
            case FeedbackObligationRaised _,
                    FeedbackReminderIssued _,
                    NotificationComposed _,
                    NotificationAccepted _,
                    NotificationDelivered _ -> before;
            case FeedbackObligationRescheduled e -> before.due(e.dueBy());
            case NotificationDispatched e -> before.sentBy(e.channel());
            case NotificationBounced _ -> before.cameBack();
            case NotificationRetryScheduled _ -> before.goesAgain();
            case ChannelSwitched e -> before.by(e.to());
            case LetterPosted _ -> before.sentBy(DeliveryChannel.LETTER);
            case PhoneCallLogged _ -> before.sentBy(DeliveryChannel.PHONE);
            case NotificationAbandoned e -> before.standing(UNDELIVERABLE, recordedAt, e.reason());
            case FeedbackObligationDischarged _ -> before.standing(DISCHARGED, recordedAt, null);
            case FeedbackObligationWaived e -> before.standing(WAIVED, recordedAt, e.reason());
            case FeedbackObligationReopened e -> before.standing(DUE, null, e.reason());
        };
    }
}
