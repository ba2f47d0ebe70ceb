package se.boras.forslag.events.casework;

import java.time.LocalDate;
import java.util.List;
import se.boras.forslag.events.proposal.ProposalId;
import se.boras.forslag.events.reference.CommitteeId;

/** The proposal has been sent to a committee (<i>skickat till nämnd</i>), and perhaps to others for their opinion. */
public record ReferredToCommittee(
        CaseId caseId,
        ProposalId proposalId,
        CommitteeId lead,
        List<Consultation> consulted,
        String reason,
        LocalDate referredOn,
        LocalDate decisionDueBy)
        implements CaseEvent {
    public ReferredToCommittee {
        consulted = List.copyOf(consulted);
    }

    @Override
    public LocalDate happenedOn() {
        return referredOn;
    }
}
