package se.boras.forslag.events.commitment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.events.casework.CaseId;
import se.boras.forslag.events.casework.DecisionId;
import se.boras.forslag.events.proposal.ProposalId;
import se.boras.forslag.events.reference.CommitteeId;

/** A committee has promised something (<i>åtagande</i>) by saying yes; a promise without a day is undated. */
public record CommitmentMade(
        CommitmentId commitmentId,
        CaseId caseId,
        ProposalId proposalId,
        DecisionId decisionId,
        CommitteeId responsible,
        @Nullable String unit,
        String description,
        Scope scopeOfPromise,
        @Nullable LocalDate startBy,
        @Nullable LocalDate dueBy,
        @Nullable String budgetRef,
        @Nullable String completionCriteria,
        LocalDate promisedOn)
        implements CommitmentEvent {
    @Override
    public LocalDate happenedOn() {
        return promisedOn;
    }

    /** How much of the proposal the promise covers (<i>omfattning</i>). */
    public enum Scope {
        FULL,
        PART
    }
}
