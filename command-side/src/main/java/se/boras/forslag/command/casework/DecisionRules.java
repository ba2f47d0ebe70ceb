package se.boras.forslag.command.casework;

import static se.boras.forslag.command.ledger.RuleViolation.conflict;
import static se.boras.forslag.command.ledger.RuleViolation.invalid;

import java.util.List;
import java.util.Optional;
import se.boras.forslag.command.casework.DecisionCommand.CloseCase;
import se.boras.forslag.command.casework.DecisionCommand.RecordDecision;
import se.boras.forslag.command.casework.DecisionCommand.RevokeDecision;
import se.boras.forslag.command.ledger.Circumstances;
import se.boras.forslag.events.casework.CaseClosedByCommittee;
import se.boras.forslag.events.casework.CommitteeDecisionRecorded;
import se.boras.forslag.events.casework.DecisionGround;
import se.boras.forslag.events.casework.DecisionId;
import se.boras.forslag.events.casework.DecisionReplaced;
import se.boras.forslag.events.casework.DecisionRevoked;
import se.boras.forslag.events.casework.DecisionType;

/** What a committee may decide: one decision stands at a time, and each says what it rests on. */
final class DecisionRules {

    private DecisionRules() {}

    static CommitteeDecisionRecorded decide(
            RecordDecision command, CaseState state, Promises promises, Circumstances at) {
        isTheOnlyOne(command, state);
        Steps.mayReach(CaseStage.DECIDED, state);
        makesSense(command);
        Steps.meetingHeld(command.meetingDate(), state, at);
        PromiseRules.inTime(command.promises(), command.meetingDate());
        var recommended = state.preparation().recommended();
        return new CommitteeDecisionRecorded(
                command.caseId(),
                DecisionId.of(command.caseId(), state.decisions().all().size() + 1),
                command.type(),
                command.ground(),
                command.basis(),
                command.meetingDate(),
                command.paragraph(),
                command.text(),
                command.motivation(),
                recommended != null && recommended != command.type(),
                command.reservations(),
                command.legalBasis(),
                command.budgetRef(),
                command.immediateAdjustment(),
                promises.next(),
                at.actor().id());
    }

    /** A decision that replaces none leads to no second event. */
    static List<DecisionReplaced> replaced(RecordDecision command, CommitteeDecisionRecorded made) {
        if (command.replaces() == null) {
            return List.of();
        }
        var reason = Optional.ofNullable(command.reason()).orElseThrow(() -> invalid("reason", "reason-required"));
        return List.of(new DecisionReplaced(
                command.caseId(), command.replaces(), made.decisionId(), reason, command.meetingDate()));
    }

    static DecisionRevoked decide(RevokeDecision command, CaseState state, Circumstances at) {
        Steps.mayReach(CaseStage.REVOKED, state);
        var current = current(state);
        var on = Steps.day(command.on(), at);
        Steps.hasHappened("on", on, at);
        Steps.notBefore("on", on, current.meetingDate(), "before-meeting");
        return new DecisionRevoked(command.caseId(), current.id(), command.reason(), on, command.paragraph());
    }

    static CaseClosedByCommittee decide(CloseCase command, CaseState state) {
        Steps.mayReach(CaseStage.CLOSED, state);
        return new CaseClosedByCommittee(command.caseId(), command.reason());
    }

    static Decision current(CaseState state) {
        return state.currentDecision().orElseThrow(() -> conflict("no-current-decision", state.stage()));
    }

    private static void isTheOnlyOne(RecordDecision command, CaseState state) {
        var same = state.decisions().at(state.lead(), command.meetingDate(), command.paragraph());
        if (same.filter(it -> !command.text().equals(it.record().text())).isPresent()) {
            throw alreadyRecorded(command, state);
        }
        var current = state.currentDecision().map(Decision::id);
        if (command.replaces() == null && current.isPresent()) {
            throw conflict("already-decided", current.get());
        }
        if (command.replaces() != null
                && !current.filter(command.replaces()::equals).isPresent()) {
            throw conflict("not-the-current-decision", command.replaces());
        }
        if (same.isPresent()) {
            throw alreadyRecorded(command, state);
        }
    }

    private static RuntimeException alreadyRecorded(RecordDecision command, CaseState state) {
        return conflict("paragraph-already-recorded", state.lead(), command.meetingDate(), command.paragraph());
    }

    private static void makesSense(RecordDecision command) {
        var approving = Decision.approving(command.type());
        if (!approving && !command.promises().isEmpty()) {
            throw invalid("commitments", "promise-without-approval", command.type());
        }
        if (approving && command.ground() != DecisionGround.MERITS) {
            throw invalid("ground", "approval-rests-on-merits", command.ground());
        }
        if ((command.type() == DecisionType.BESVARAD) != (command.basis() != null)) {
            throw invalid("basis", command.basis() == null ? "basis-required" : "basis-without-answer", command.type());
        }
    }
}
