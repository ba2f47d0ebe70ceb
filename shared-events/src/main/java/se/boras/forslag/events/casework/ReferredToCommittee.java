package se.boras.forslag.events.casework;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.events.proposal.ProposalId;
import se.boras.forslag.events.reference.CommitteeId;

/**
 * The proposal has been sent to a committee (<i>skickat till nämnd</i>), and perhaps to others for their opinion. On which
 * day may be forgotten of a life from before the ledger.
 */
public record ReferredToCommittee(
        CaseId caseId,
        ProposalId proposalId,
        CommitteeId lead,
        List<Consultation> consulted,
        String reason,
        @Nullable LocalDate referredOn,
        @Nullable LocalDate decisionDueBy)
        implements CaseEvent {
    public ReferredToCommittee {
        consulted = List.copyOf(consulted);
    }

    @Override
    public @Nullable LocalDate happenedOn() {
        return referredOn;
    }
}
