package se.boras.forslag.command.commitment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.events.casework.DecisionId;
import se.boras.forslag.events.commitment.CommitmentId;
import se.boras.forslag.events.commitment.CommitmentReassigned;
import se.boras.forslag.events.commitment.CommitmentSuspended;
import se.boras.forslag.events.reference.CommitteeId;

/** What can be asked about the promise itself: its days, who answers for it, whether it stands. */
public sealed interface PromiseCommand extends CommitmentCommand {

    record SetDates(
            CommitmentId commitmentId,
            @Nullable LocalDate startBy,
            @Nullable LocalDate dueBy,
            String reason) implements PromiseCommand {}

    record PostponeImplementation(
            CommitmentId commitmentId,
            LocalDate newDueBy,
            String reason,
            @Nullable String decidedBy,
            @Nullable String decisionRef)
            implements PromiseCommand {}

    record AbandonCommitment(CommitmentId commitmentId, String reason, String decisionRef) implements PromiseCommand {}

    record SupersedeCommitment(CommitmentId commitmentId, CommitmentId by) implements PromiseCommand {}

    record ReassignCommitment(
            CommitmentId commitmentId,
            CommitteeId to,
            CommitmentReassigned.Reason reason,
            @Nullable String explanation) implements PromiseCommand {}

    record SuspendCommitment(CommitmentId commitmentId, CommitmentSuspended.Reason reason, DecisionId decisionId)
            implements PromiseCommand {}

    record ResumeCommitment(CommitmentId commitmentId, String reason, DecisionId decisionId)
            implements PromiseCommand {}
}
