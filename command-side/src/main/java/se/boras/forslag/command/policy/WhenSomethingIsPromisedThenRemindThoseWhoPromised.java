package se.boras.forslag.command.policy;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;
import se.boras.forslag.command.commitment.PromiseReminders;
import se.boras.forslag.events.commitment.CommitmentAbandoned;
import se.boras.forslag.events.commitment.CommitmentDatesSet;
import se.boras.forslag.events.commitment.CommitmentEvent;
import se.boras.forslag.events.commitment.CommitmentMade;
import se.boras.forslag.events.commitment.CommitmentReassigned;
import se.boras.forslag.events.commitment.CommitmentResumed;
import se.boras.forslag.events.commitment.CommitmentSuperseded;
import se.boras.forslag.events.commitment.CommitmentSuspended;
import se.boras.forslag.events.commitment.DateReminderIssued;
import se.boras.forslag.events.commitment.DisputeResolved;
import se.boras.forslag.events.commitment.ImplementationCompleted;
import se.boras.forslag.events.commitment.ImplementationDisputed;
import se.boras.forslag.events.commitment.ImplementationPartlyCompleted;
import se.boras.forslag.events.commitment.ImplementationPlanned;
import se.boras.forslag.events.commitment.ImplementationPostponed;
import se.boras.forslag.events.commitment.ImplementationReopened;
import se.boras.forslag.events.commitment.ImplementationStarted;
import se.boras.forslag.events.commitment.ImplementationVerified;
import se.boras.forslag.events.commitment.OverdueEscalated;
import se.boras.forslag.events.commitment.OverdueExplained;
import se.boras.forslag.events.commitment.OverdueReminderIssued;
import se.boras.forslag.events.commitment.ProgressReported;
import se.boras.forslag.events.commitment.StartReminderIssued;
import se.boras.forslag.events.commitment.VerificationRejected;

/** Whatever moves a promise moves the next day on which those who made it are reminded of it. */
@Component
@ProcessingGroup("remind-of-promise")
@DisallowReplay
class WhenSomethingIsPromisedThenRemindThoseWhoPromised {
    private final PromiseReminders reminders;

    WhenSomethingIsPromisedThenRemindThoseWhoPromised(PromiseReminders reminders) {
        this.reminders = reminders;
    }

    @EventHandler
    void on(CommitmentEvent event) {
        switch (event) {
            case CommitmentMade _,
                    CommitmentDatesSet _,
                    ImplementationPlanned _,
                    ImplementationStarted _,
                    ImplementationPostponed _,
                    ImplementationPartlyCompleted _,
                    ImplementationCompleted _,
                    VerificationRejected _,
                    ImplementationReopened _,
                    CommitmentSuspended _,
                    CommitmentResumed _,
                    CommitmentAbandoned _,
                    CommitmentSuperseded _,
                    OverdueReminderIssued _,
                    OverdueEscalated _,
                    OverdueExplained _,
                    StartReminderIssued _,
                    DateReminderIssued _ -> reminders.plan(event.commitmentId());
            case ProgressReported _,
                    ImplementationVerified _,
                    ImplementationDisputed _,
                    DisputeResolved _,
                    CommitmentReassigned _ -> {}
        }
    }
}
