package se.boras.forslag.command.policy;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;
import se.boras.forslag.command.feedback.FeedbackReminders;
import se.boras.forslag.events.feedback.FeedbackObligationDischarged;
import se.boras.forslag.events.feedback.FeedbackObligationRaised;
import se.boras.forslag.events.feedback.FeedbackObligationReopened;
import se.boras.forslag.events.feedback.FeedbackObligationRescheduled;
import se.boras.forslag.events.feedback.FeedbackObligationWaived;
import se.boras.forslag.events.feedback.FeedbackReminderIssued;
import se.boras.forslag.events.feedback.NotificationAbandoned;
import se.boras.forslag.events.feedback.NotificationBounced;
import se.boras.forslag.events.feedback.NotificationComposed;

/** From the day on which the proposer was to be told, those who owe the word are reminded of it, higher and higher up. */
@Component
@ProcessingGroup("remind-of-feedback")
@DisallowReplay
class WhenFeedbackIsOwedThenRemindThoseWhoOweIt {
    private final FeedbackReminders reminders;

    WhenFeedbackIsOwedThenRemindThoseWhoOweIt(FeedbackReminders reminders) {
        this.reminders = reminders;
    }

    @EventHandler
    void on(FeedbackObligationRaised event) {
        reminders.begin(event.obligationId(), event.dueBy());
    }

    @EventHandler
    void on(FeedbackObligationRescheduled event) {
        reminders.begin(event.obligationId(), event.dueBy());
    }

    @EventHandler
    void on(FeedbackReminderIssued event) {
        reminders.goOn(event);
    }

    /** Words on their way need nobody. */
    @EventHandler
    void on(NotificationComposed event) {
        if (event.kind().paidBy(event.substantive())) {
            reminders.end(event.obligationId());
        }
    }

    @EventHandler
    void on(NotificationBounced event) {
        reminders.takeUp(event.obligationId());
    }

    @EventHandler
    void on(FeedbackObligationReopened event) {
        reminders.takeUp(event.obligationId());
    }

    @EventHandler
    void on(FeedbackObligationDischarged event) {
        reminders.end(event.obligationId());
    }

    @EventHandler
    void on(FeedbackObligationWaived event) {
        reminders.end(event.obligationId());
    }

    @EventHandler
    void on(NotificationAbandoned event) {
        reminders.end(event.obligationId());
    }
}
