package se.boras.forslag.command.casework;

import static se.boras.forslag.command.ledger.RuleViolation.conflict;

import se.boras.forslag.command.casework.CourtCommand.AnnulDecision;
import se.boras.forslag.command.casework.CourtCommand.AppealDecision;
import se.boras.forslag.command.casework.CourtCommand.GainLegalForce;
import se.boras.forslag.command.casework.CourtCommand.UpholdDecision;
import se.boras.forslag.command.ledger.Circumstances;
import se.boras.forslag.events.casework.DecisionAnnulled;
import se.boras.forslag.events.casework.DecisionAppealed;
import se.boras.forslag.events.casework.DecisionGainedLegalForce;
import se.boras.forslag.events.casework.DecisionUpheld;

/** What courts and time do to a decision; an appeal may come to be known late, an annulment before its appeal. */
final class CourtRules {

    private CourtRules() {}

    /** The annulment itself can be appealed against: the higher court may give the decision back. */
    static DecisionAppealed decide(AppealDecision command, CaseState state, Circumstances at) {
        Steps.mayReach(CaseStage.APPEALED, state);
        var decision = contested(command, state, at);
        return new DecisionAppealed(
                command.caseId(), decision.id(), command.court(), command.caseNo(), Steps.day(command.on(), at));
    }

    static DecisionUpheld decide(UpholdDecision command, CaseState state, Circumstances at) {
        if (state.stage() != CaseStage.APPEALED) {
            throw Steps.outOfOrder(state, DecisionUpheld.class.getSimpleName());
        }
        var decision = contested(command, state, at);
        return new DecisionUpheld(
                command.caseId(), decision.id(), command.court(), command.caseNo(), Steps.day(command.on(), at));
    }

    static DecisionAnnulled decide(AnnulDecision command, CaseState state, Circumstances at) {
        Steps.mayReach(CaseStage.ANNULLED, state);
        var decision = contested(command, state, at);
        return new DecisionAnnulled(
                command.caseId(), decision.id(), command.court(), command.caseNo(), Steps.day(command.on(), at));
    }

    static DecisionGainedLegalForce decide(GainLegalForce command, CaseState state, Circumstances at) {
        Steps.mayReach(CaseStage.LEGAL_FORCE, state);
        var decision = contested(command, state, at);
        if (decision.minutes().legalForceOn() != null) {
            throw Steps.outOfOrder(state, CaseStage.LEGAL_FORCE);
        }
        var on = Steps.day(command.on(), at);
        var noticeUntil = decision.minutes().noticeUntil();
        if (noticeUntil != null && !on.isAfter(noticeUntil)) {
            throw conflict("notice-still-running", noticeUntil);
        }
        return new DecisionGainedLegalForce(command.caseId(), decision.id(), on);
    }

    private static Decision contested(CourtCommand command, CaseState state, Circumstances at) {
        var decision = state.decisions().latest().orElseThrow(() -> conflict("no-current-decision", state.stage()));
        var on = Steps.day(command.on(), at);
        Steps.hasHappened("on", on, at);
        Steps.notBefore("on", on, decision.meetingDate(), "before-meeting");
        return decision;
    }
}
