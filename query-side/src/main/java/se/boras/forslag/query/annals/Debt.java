package se.boras.forslag.query.annals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.events.commitment.EscalationLevel;
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
import se.boras.forslag.events.feedback.NotificationId;
import se.boras.forslag.events.feedback.NotificationRetryScheduled;
import se.boras.forslag.events.feedback.ObligationEvent;
import se.boras.forslag.events.feedback.PhoneCallLogged;
import se.boras.forslag.query.log.PastEvent;
import se.boras.forslag.query.told.Obligation;
import se.boras.forslag.query.told.ObligationStory;

/**
 * A debt of feedback, and the day on which the proposer really was told, by words that were written for them.
 *
 * @param words the messages that can pay it: those a person wrote, and what the service can tell by itself
 * @param rung how far up the ladder of reminders it has been carried, since the day it is now due was set
 * @param sentOn when the last of them went out, and has not come back; a letter or a call as well
 * @param toldOn the day of the words that paid it, known only when they have
 */
public record Debt(
        Obligation obligation,
        LocalDate raisedOn,
        @Nullable EscalationLevel rung,
        List<NotificationId> words,
        @Nullable LocalDate sentOn,
        @Nullable LocalDate toldOn) {

    static @Nullable Debt evolve(@Nullable Debt before, PastEvent past) {
        if (!(past.event() instanceof ObligationEvent event)) {
            return before;
        }
        if (event instanceof FeedbackObligationRaised) {
            return new Debt(
                    ObligationStory.evolve(null, event, past.recordedAt()), past.day(), null, List.of(), null, null);
        }
        return before == null
                ? null
                : before.with(ObligationStory.evolve(before.obligation, event, past.recordedAt()))
                        .after(event, past.day());
    }

    private Debt after(ObligationEvent event, LocalDate day) {
        return switch (event) {
            case NotificationComposed composed ->
                composed.kind().paidBy(composed.substantive()) ? worded(composed.notificationId()) : this;
            case NotificationAccepted accepted -> words.contains(accepted.notificationId()) ? sent(day) : this;
            case NotificationBounced bounced -> words.contains(bounced.notificationId()) ? sent(null) : this;
            case LetterPosted _, PhoneCallLogged _ -> sent(day);
            case FeedbackObligationDischarged discharged -> told(paidBy(discharged.byNotificationId(), day));
            case FeedbackObligationReopened _ -> sent(null).told(null);
            case FeedbackReminderIssued reminded -> carriedTo(reminded.level());
            case FeedbackObligationRescheduled _ -> carriedTo(null);
            case FeedbackObligationRaised _,
                    FeedbackObligationWaived _,
                    NotificationDispatched _,
                    NotificationDelivered _,
                    NotificationRetryScheduled _,
                    NotificationAbandoned _,
                    ChannelSwitched _ -> this;
        };
    }

    /** A message pays some days after it was sent, when it has not come back: the proposer was told when it was sent. */
    private @Nullable LocalDate paidBy(@Nullable NotificationId message, LocalDate day) {
        if (message != null && !words.contains(message)) {
            return null;
        }
        return sentOn == null ? day : sentOn;
    }

    private Debt worded(NotificationId message) {
        var more = new ArrayList<>(words);
        more.add(message);
        return new Debt(obligation, raisedOn, rung, List.copyOf(more), sentOn, toldOn);
    }

    private Debt carriedTo(@Nullable EscalationLevel level) {
        return new Debt(obligation, raisedOn, level, words, sentOn, toldOn);
    }

    private Debt sent(@Nullable LocalDate on) {
        return new Debt(obligation, raisedOn, rung, words, on, toldOn);
    }

    private Debt told(@Nullable LocalDate on) {
        return new Debt(obligation, raisedOn, rung, words, sentOn, on);
    }

    private Debt with(Obligation now) {
        return new Debt(now, raisedOn, rung, words, sentOn, toldOn);
    }
}
