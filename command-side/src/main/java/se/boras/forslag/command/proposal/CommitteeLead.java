package se.boras.forslag.command.proposal;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.command.ledger.Actor;
import se.boras.forslag.command.ledger.Dossier;
import se.boras.forslag.command.ledger.Rights;
import se.boras.forslag.command.ledger.StreamKind;
import se.boras.forslag.events.casework.CaseEvent;
import se.boras.forslag.events.casework.CaseId;
import se.boras.forslag.events.casework.LeadTransferred;
import se.boras.forslag.events.casework.ReferredToCommittee;
import se.boras.forslag.events.proposal.ProposalId;
import se.boras.forslag.events.reference.CommitteeId;

/** Which committee has the proposal (<i>ansvarig nämnd</i>), as far as a proposal needs to know. */
public record CommitteeLead(CommitteeId committee) {

    /** Forgotten, since others remember the same streams for more than this. */
    static final StreamKind<CommitteeLead, CaseEvent> KIND = StreamKind.of(
                    "CommitteeCase", CaseEvent.class, CommitteeLead::evolve)
            .forgotten();

    private static final String NONE = "-";

    /** A committee's people act only where their committee leads, so nowhere before there is a case. */
    public static void mustBeOwn(Actor actor, ProposalId proposal, Dossier dossier) {
        var lead = latest(proposal, dossier);
        Rights.requireOwn(actor, lead == null ? NONE : lead.committee());
    }

    private static @Nullable CommitteeLead latest(ProposalId proposal, Dossier dossier) {
        CommitteeLead latest = null;
        var stint = 1;
        var lead = dossier.find(KIND, CaseId.of(proposal, stint));
        while (lead != null) {
            latest = lead;
            lead = dossier.find(KIND, CaseId.of(proposal, ++stint));
        }
        return latest;
    }

    static CommitteeLead evolve(@Nullable CommitteeLead before, CaseEvent event) {
        if (event instanceof ReferredToCommittee referred) {
            return new CommitteeLead(referred.lead());
        }
        if (event instanceof LeadTransferred transferred) {
            return new CommitteeLead(transferred.to());
        }
        return Objects.requireNonNull(before);
    }
}
