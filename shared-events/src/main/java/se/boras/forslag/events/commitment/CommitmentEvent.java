package se.boras.forslag.events.commitment;

import se.boras.forslag.events.LedgerEvent;

/** Something that has happened to one commitment (<i>åtagande</i>). */
public sealed interface CommitmentEvent extends LedgerEvent
        permits CommitmentMade,
                CommitmentDatesSet,
                ImplementationPlanned,
                ImplementationStarted,
                ProgressReported,
                ImplementationPostponed,
                ImplementationPartlyCompleted,
                ImplementationCompleted,
                ImplementationVerified,
                VerificationRejected,
                ImplementationDisputed,
                DisputeResolved,
                ImplementationReopened,
                CommitmentSuspended,
                CommitmentResumed,
                CommitmentAbandoned,
                CommitmentSuperseded,
                CommitmentReassigned,
                OverdueReminderIssued,
                OverdueEscalated,
                OverdueExplained,
                StartReminderIssued,
                DateReminderIssued {

    CommitmentId commitmentId();

    @Override
    default String stream() {
        return commitmentId().value();
    }
}
