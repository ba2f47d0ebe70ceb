package se.boras.forslag.command.casework;

import static se.boras.forslag.command.ledger.RuleViolation.conflict;
import static se.boras.forslag.command.ledger.RuleViolation.invalid;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import se.boras.forslag.command.casework.DecisionCommand.AddCommitment;
import se.boras.forslag.command.casework.DecisionCommand.RecordDecision;
import se.boras.forslag.events.casework.CommitteeDecisionRecorded;
import se.boras.forslag.events.casework.DecisionId;
import se.boras.forslag.events.casework.DecisionReplaced;
import se.boras.forslag.events.commitment.CommitmentEvent;
import se.boras.forslag.events.commitment.CommitmentId;
import se.boras.forslag.events.commitment.CommitmentMade;
import se.boras.forslag.events.commitment.CommitmentResumed;
import se.boras.forslag.events.commitment.CommitmentSuperseded;
import se.boras.forslag.events.commitment.CommitmentSuspended;
import se.boras.forslag.events.commitment.CommitmentSuspended.Reason;
import se.boras.forslag.events.reference.CommitteeId;

/** What a decision promises, and what becomes of its promises when it falls or is given back. */
final class PromiseRules {

    private PromiseRules() {}

    static List<CommitmentMade> made(
            RecordDecision command, CommitteeDecisionRecorded decision, CommitteeId responsible) {
        var promises = command.promises();
        return IntStream.range(0, promises.size())
                .mapToObj(i -> made(promises.get(i), decision, responsible, decision.firstCommitment() + i))
                .toList();
    }

    static CommitmentMade decide(AddCommitment command, CaseState state, Promises promises) {
        var decision = state.currentDecision()
                .filter(Decision::approving)
                .orElseThrow(() -> conflict("nothing-approved", state.stage()));
        if (decision.minutes().announcedOn() != null) {
            throw conflict("already-announced", decision.minutes().announcedOn());
        }
        inTime("", command.promise(), decision.meetingDate());
        return made(command.promise(), decision.record(), state.lead(), promises.next());
    }

    static List<CommitmentSuspended> suspended(List<CommitmentId> promises, Reason reason, DecisionId fallen) {
        return promises.stream()
                .map(id -> new CommitmentSuspended(id, reason, fallen))
                .toList();
    }

    static List<CommitmentResumed> resumed(List<CommitmentId> promises, String reason, DecisionId upheld) {
        return promises.stream()
                .map(id -> new CommitmentResumed(id, reason, upheld))
                .toList();
    }

    /**
     * New promises stand in place of the old, one for one and the last one for those left over; where nothing new is
     * promised the old ones rest like those of a revoked decision, for nobody has said that they were kept or given up.
     */
    static List<? extends CommitmentEvent> replaced(
            List<CommitmentId> old, List<CommitmentMade> made, List<DecisionReplaced> replaced) {
        if (made.isEmpty()) {
            return replaced.stream()
                    .flatMap(event -> suspended(old, Reason.REVOKED, event.oldDecisionId()).stream())
                    .toList();
        }
        return IntStream.range(0, old.size())
                .mapToObj(i -> new CommitmentSuperseded(
                        old.get(i), made.get(Math.min(i, made.size() - 1)).commitmentId()))
                .toList();
    }

    static void inTime(List<Promise> promises, LocalDate meeting) {
        for (int i = 0; i < promises.size(); i++) {
            inTime("commitments[" + i + "].", promises.get(i), meeting);
        }
    }

    private static void inTime(String path, Promise promise, LocalDate meeting) {
        if (promise.dueBy() == null) {
            return;
        }
        Steps.notBefore(path + "dueBy", promise.dueBy(), meeting, "due-before-decision");
        if (promise.startBy() != null && promise.startBy().isAfter(promise.dueBy())) {
            throw invalid(path + "startBy", "starts-after-due", promise.dueBy());
        }
    }

    private static CommitmentMade made(
            Promise promise, CommitteeDecisionRecorded decision, CommitteeId responsible, int running) {
        return new CommitmentMade(
                CommitmentId.of(decision.caseId(), running),
                decision.caseId(),
                decision.caseId().proposalId(),
                decision.decisionId(),
                responsible,
                promise.unit(),
                promise.description(),
                promise.scope(),
                promise.startBy(),
                promise.dueBy(),
                promise.budgetRef(),
                promise.criteria(),
                decision.meetingDate());
    }
}
