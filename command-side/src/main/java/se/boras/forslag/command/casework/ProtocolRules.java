package se.boras.forslag.command.casework;

import static se.boras.forslag.command.ledger.RuleViolation.conflict;
import static se.boras.forslag.command.ledger.RuleViolation.forbidden;
import static se.boras.forslag.command.ledger.RuleViolation.invalid;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import se.boras.forslag.command.casework.DecisionCommand.AdjustProtocol;
import se.boras.forslag.command.casework.DecisionCommand.AnnounceProtocol;
import se.boras.forslag.command.casework.DecisionCommand.CorrectDecision;
import se.boras.forslag.command.ledger.Circumstances;
import se.boras.forslag.command.ledger.Role;
import se.boras.forslag.events.casework.ApprovalWithoutCommitmentFlagged;
import se.boras.forslag.events.casework.CaseEvent;
import se.boras.forslag.events.casework.DecisionRecordCorrected;
import se.boras.forslag.events.casework.ProtocolAdjusted;
import se.boras.forslag.events.casework.ProtocolAnnounced;

/** The minutes of a decision: approved, announced, and corrected where the pen slipped. */
final class ProtocolRules {

    private ProtocolRules() {}

    static ProtocolAdjusted decide(AdjustProtocol command, CaseState state, Circumstances at) {
        Steps.mayReach(CaseStage.ADJUSTED, state);
        var decision = DecisionRules.current(state);
        if (decision.minutes().adjustedOn() != null) {
            throw Steps.outOfOrder(state, CaseStage.ADJUSTED);
        }
        Steps.hasHappened("on", command.on(), at);
        Steps.notBefore("on", command.on(), decision.meetingDate(), "before-meeting");
        return new ProtocolAdjusted(command.caseId(), decision.id(), command.on());
    }

    /** An approval that has promised nothing by now is announced as it is, and flagged. */
    static List<CaseEvent> decide(
            AnnounceProtocol command, CaseState state, Promises promises, int appealDays, Circumstances at) {
        Steps.mayReach(CaseStage.ANNOUNCED, state);
        var decision = DecisionRules.current(state);
        if (decision.minutes().adjustedOn() == null || decision.minutes().announcedOn() != null) {
            throw Steps.outOfOrder(state, CaseStage.ANNOUNCED);
        }
        Steps.hasHappened("on", command.on(), at);
        Steps.notBefore("on", command.on(), decision.minutes().adjustedOn(), "before-adjustment");
        var announced = new ProtocolAnnounced(
                command.caseId(), decision.id(), command.on(), command.on().plusDays(appealDays));
        return decision.approving() && promises.standing(state).isEmpty()
                ? List.of(announced, new ApprovalWithoutCommitmentFlagged(command.caseId(), decision.id()))
                : List.of(announced);
    }

    static DecisionRecordCorrected decide(CorrectDecision command, CaseState state, Circumstances at) {
        var decision = DecisionRules.current(state);
        if (at.actor().role() != Role.COORDINATOR && at.actor().id().equals(decision.recordedBy())) {
            throw forbidden("four-eyes");
        }
        var field = Correctable.named(command.field())
                .orElseThrow(() -> invalid("field", "not-a-slip-of-the-pen", command.field()));
        if (!field.accepts(command.is())) {
            throw invalid("is", "cannot-be-recorded", command.field());
        }
        var recorded = field.in(decision.record());
        if (command.was() != null && !command.was().equals(recorded)) {
            throw conflict("recorded-otherwise", command.field(), Objects.requireNonNullElse(recorded, "-"));
        }
        var slip = new DecisionRecordCorrected(
                command.caseId(), decision.id(), command.field(), recorded, command.is(), command.reason());
        fits(decision.corrected(slip), state, at);
        return slip;
    }

    /** A corrected day or paragraph must be as possible, and as free, as one recorded right at once. */
    private static void fits(Decision corrected, CaseState state, Circumstances at) {
        LocalDate meeting = corrected.meetingDate();
        Steps.hasHappened("is", meeting, at);
        Steps.notBeforeReferral("is", meeting, state);
        var adjustedOn = corrected.minutes().adjustedOn();
        if (adjustedOn != null && meeting.isAfter(adjustedOn)) {
            throw invalid("is", "after-adjustment", adjustedOn);
        }
        state.decisions()
                .at(corrected.by(), meeting, corrected.record().paragraph())
                .filter(other -> !other.id().equals(corrected.id()))
                .ifPresent(_ -> {
                    throw conflict(
                            "paragraph-already-recorded",
                            corrected.by(),
                            meeting,
                            corrected.record().paragraph());
                });
    }
}
