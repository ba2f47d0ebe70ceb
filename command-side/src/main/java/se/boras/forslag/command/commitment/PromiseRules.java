package se.boras.forslag.command.commitment;

import static se.boras.forslag.command.commitment.CommitmentStage.ABANDONED;
import static se.boras.forslag.command.commitment.CommitmentStage.SUSPENDED;
import static se.boras.forslag.command.commitment.Guards.inOrder;
import static se.boras.forslag.command.commitment.Guards.mayBecome;
import static se.boras.forslag.command.commitment.Guards.mustBe;
import static se.boras.forslag.command.commitment.Guards.mustBeDated;
import static se.boras.forslag.command.commitment.Guards.mustBeOpen;
import static se.boras.forslag.command.ledger.RuleViolation.conflict;
import static se.boras.forslag.command.ledger.RuleViolation.invalid;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.command.commitment.PromiseCommand.AbandonCommitment;
import se.boras.forslag.command.commitment.PromiseCommand.PostponeImplementation;
import se.boras.forslag.command.commitment.PromiseCommand.ResumeCommitment;
import se.boras.forslag.command.commitment.PromiseCommand.SetDates;
import se.boras.forslag.command.commitment.PromiseCommand.SuspendCommitment;
import se.boras.forslag.events.commitment.CommitmentAbandoned;
import se.boras.forslag.events.commitment.CommitmentDatesSet;
import se.boras.forslag.events.commitment.CommitmentResumed;
import se.boras.forslag.events.commitment.CommitmentSuspended;
import se.boras.forslag.events.commitment.ImplementationPostponed;

/** The rules of what was promised: a day once given moves only where everybody sees it. */
final class PromiseRules {

    private PromiseRules() {}

    /** A day that is not given anew stays; one that was promised is never taken back. */
    static CommitmentDatesSet decide(SetDates command, CommitmentState state) {
        mustBeOpen(state);
        if (command.startBy() == null && command.dueBy() == null) {
            throw invalid("dueBy", "dates-missing");
        }
        notPostponedInSilence(command.dueBy(), state);
        var startBy = command.startBy() == null ? state.deadline().startBy() : command.startBy();
        var dueBy = command.dueBy() == null ? state.dueBy() : command.dueBy();
        notBeforePromised("startBy", startBy, state);
        notBeforePromised("dueBy", dueBy, state);
        inOrder("dueBy", startBy, dueBy);
        return new CommitmentDatesSet(command.commitmentId(), startBy, dueBy, command.reason());
    }

    static ImplementationPostponed decide(PostponeImplementation command, CommitmentState state) {
        mustBeOpen(state);
        var dueBy = mustBeDated(state);
        if (!command.newDueBy().isAfter(dueBy)) {
            throw conflict("not-a-postponement", command.newDueBy(), dueBy);
        }
        return new ImplementationPostponed(
                command.commitmentId(),
                dueBy,
                command.newDueBy(),
                command.reason(),
                command.decidedBy(),
                command.decisionRef());
    }

    static CommitmentAbandoned decide(AbandonCommitment command, CommitmentState state) {
        mayBecome(ABANDONED, state);
        if (command.decisionRef().isBlank()) {
            throw invalid("decisionRef", "decision-missing");
        }
        return new CommitmentAbandoned(command.commitmentId(), command.reason(), command.decisionRef());
    }

    static CommitmentSuspended decide(SuspendCommitment command, CommitmentState state) {
        mayBecome(SUSPENDED, state);
        return new CommitmentSuspended(command.commitmentId(), command.reason(), command.decisionId());
    }

    static CommitmentResumed decide(ResumeCommitment command, CommitmentState state) {
        mustBe(SUSPENDED, state, "not-suspended");
        return new CommitmentResumed(command.commitmentId(), command.reason(), command.decisionId());
    }

    /** Setting a later day would be a postponement that nobody sees. */
    private static void notPostponedInSilence(@Nullable LocalDate dueBy, CommitmentState state) {
        var promised = state.dueBy();
        if (dueBy != null && promised != null && dueBy.isAfter(promised)) {
            throw conflict("already-dated", promised);
        }
    }

    private static void notBeforePromised(String field, @Nullable LocalDate day, CommitmentState state) {
        if (day != null && day.isBefore(state.promisedOn())) {
            throw invalid(field, "before-the-promise", state.promisedOn());
        }
    }
}
