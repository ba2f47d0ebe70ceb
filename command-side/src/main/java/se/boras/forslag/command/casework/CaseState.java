package se.boras.forslag.command.casework;

import java.util.Optional;
import se.boras.forslag.command.ledger.StreamKind;
import se.boras.forslag.events.casework.CaseEvent;
import se.boras.forslag.events.casework.CaseId;
import se.boras.forslag.events.proposal.ProposalId;
import se.boras.forslag.events.reference.CommitteeId;

/** What the rules ask about a committee's case (<i>ärende</i>). */
public record CaseState(
        CaseId caseId,
        CaseStage stage,
        CommitteeId lead,
        Clocks clocks,
        Consulted consulted,
        Preparation preparation,
        Doubts doubts,
        Decisions decisions,
        LastDays lastDays) {

    public static final StreamKind<CaseState, CaseEvent> KIND =
            StreamKind.of("CommitteeCase", CaseEvent.class, CaseFold::evolve);

    public ProposalId proposalId() {
        return caseId.proposalId();
    }

    public boolean over() {
        return stage.over();
    }

    public boolean decided() {
        return currentDecision().isPresent();
    }

    public Optional<Decision> currentDecision() {
        return decisions.current();
    }

    CaseState at(CaseStage other) {
        return new CaseState(caseId, other, lead, clocks, consulted, preparation, doubts, decisions, lastDays);
    }

    CaseState ledBy(CommitteeId other) {
        return new CaseState(caseId, stage, other, clocks, consulted, preparation, doubts, decisions, lastDays);
    }

    CaseState with(Clocks other) {
        return new CaseState(caseId, stage, lead, other, consulted, preparation, doubts, decisions, lastDays);
    }

    CaseState with(Consulted other) {
        return new CaseState(caseId, stage, lead, clocks, other, preparation, doubts, decisions, lastDays);
    }

    CaseState with(Preparation other) {
        return new CaseState(caseId, stage, lead, clocks, consulted, other, doubts, decisions, lastDays);
    }

    CaseState with(Doubts other) {
        return new CaseState(caseId, stage, lead, clocks, consulted, preparation, other, decisions, lastDays);
    }

    CaseState with(Decisions other) {
        return new CaseState(caseId, stage, lead, clocks, consulted, preparation, doubts, other, lastDays);
    }

    CaseState with(LastDays other) {
        return new CaseState(caseId, stage, lead, clocks, consulted, preparation, doubts, decisions, other);
    }
}
