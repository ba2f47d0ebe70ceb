package se.boras.forslag.command.commitment;

import static se.boras.forslag.command.commitment.CommitmentStage.ABANDONED;
import static se.boras.forslag.command.commitment.CommitmentStage.CLAIMED;
import static se.boras.forslag.command.commitment.CommitmentStage.DISPUTED;
import static se.boras.forslag.command.commitment.CommitmentStage.PARTLY;
import static se.boras.forslag.command.commitment.CommitmentStage.PLANNED;
import static se.boras.forslag.command.commitment.CommitmentStage.STARTED;
import static se.boras.forslag.command.commitment.CommitmentStage.SUPERSEDED;
import static se.boras.forslag.command.commitment.CommitmentStage.SUSPENDED;
import static se.boras.forslag.command.commitment.CommitmentStage.VERIFIED;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
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

/** How each fact changes what is known of a promise. */
final class CommitmentHistory {

    private CommitmentHistory() {}

    static CommitmentState evolve(@Nullable CommitmentState before, CommitmentEvent event) {
        return event instanceof CommitmentMade made
                ? CommitmentState.made(made)
                : evolved(Objects.requireNonNull(before, "A promise begins by being made"), event);
    }

    private static CommitmentState evolved(CommitmentState state, CommitmentEvent event) {
        return switch (event) {
            case CommitmentMade made -> CommitmentState.made(made);
            case CommitmentDatesSet e ->
                state.with(state.deadline().startBy(e.startBy()).dueBy(e.dueBy()));
            case ImplementationPostponed e -> state.with(state.deadline().dueBy(e.newDue()));
            case CommitmentReassigned e -> state.with(e.to());
            case ImplementationPlanned _ -> to(PLANNED, state);
            case ImplementationStarted _, VerificationRejected _, ImplementationReopened _ -> to(STARTED, state);
            case ImplementationPartlyCompleted _ -> to(PARTLY, state).withPartDone();
            case ImplementationCompleted e -> to(CLAIMED, state).withReporter(e.reportedBy());
            case ImplementationVerified _ -> to(VERIFIED, state);
            case CommitmentAbandoned _ -> to(ABANDONED, state);
            case CommitmentSuperseded _ -> to(SUPERSEDED, state);
            case ImplementationDisputed _ -> interrupted(DISPUTED, state);
            case CommitmentSuspended _ -> interrupted(SUSPENDED, state);
            case DisputeResolved _, CommitmentResumed _ ->
                state.with(state.standing().resumed());
            case OverdueReminderIssued e -> state.with(state.deadline().reminded(e.daysOverdue()));
            case OverdueEscalated e -> state.with(state.deadline().reminded(e.daysOverdue()));
            case StartReminderIssued e -> state.with(state.deadline().remindedOfStart(e.daysOverdue()));
            case DateReminderIssued e ->
                state.with(state.deadline().askedForDay(state.promisedOn().plusDays(e.daysUndated())));
            case OverdueExplained e -> state.with(state.deadline().expected(e.newForecast()));
            case ProgressReported _ -> state;
        };
    }

    private static CommitmentState to(CommitmentStage stage, CommitmentState state) {
        return state.with(state.standing().to(stage));
    }

    private static CommitmentState interrupted(CommitmentStage by, CommitmentState state) {
        return state.with(state.standing().interruptedBy(by));
    }
}
