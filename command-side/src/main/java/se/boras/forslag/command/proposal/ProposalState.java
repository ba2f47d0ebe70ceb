package se.boras.forslag.command.proposal;

import org.jspecify.annotations.Nullable;
import se.boras.forslag.command.ledger.StreamKind;
import se.boras.forslag.events.proposal.ProposalEvent;

/** What the rules ask about a proposal (<i>förslag</i>). */
public record ProposalState() {

    public static final StreamKind<ProposalState, ProposalEvent> KIND =
            StreamKind.of("Proposal", ProposalEvent.class, ProposalState::evolve);

    static ProposalState evolve(@Nullable ProposalState before, ProposalEvent event) {
        return new ProposalState();
    }
}
