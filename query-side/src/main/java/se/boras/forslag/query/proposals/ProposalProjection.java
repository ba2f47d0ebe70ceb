package se.boras.forslag.query.proposals;

import java.time.Instant;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.eventhandling.TrackingToken;
import org.springframework.stereotype.Component;
import se.boras.forslag.events.LedgerEvent;
import se.boras.forslag.events.ballot.BallotEvent;
import se.boras.forslag.events.casework.CaseEvent;
import se.boras.forslag.events.commitment.CommitmentEvent;
import se.boras.forslag.events.privacy.ErasureGranted;
import se.boras.forslag.events.proposal.ProposalEvent;
import se.boras.forslag.events.proposal.ProposalId;
import se.boras.forslag.events.proposal.ProposalSubmitted;
import se.boras.forslag.events.proposal.ProposalTextCorrected;
import se.boras.forslag.events.proposal.ProposalTextRedacted;

/** Keeps {@code read.proposal} up to date. An event at or below the row's position has been told already. */
@Component
@ProcessingGroup("proposals")
class ProposalProjection {

    private final ProposalTable proposals;
    private final Search search;

    ProposalProjection(ProposalTable proposals, Search search) {
        this.proposals = proposals;
        this.search = search;
    }

    @EventHandler
    void on(ProposalEvent event, @Timestamp Instant at, TrackingToken token) {
        tell(event.proposalId(), event, at, token, wordsChange(event));
    }

    @EventHandler
    void on(BallotEvent event, @Timestamp Instant at, TrackingToken token) {
        tell(event.ballotId().proposalId(), event, at, token, false);
    }

    @EventHandler
    void on(CaseEvent event, @Timestamp Instant at, TrackingToken token) {
        tell(event.caseId().proposalId(), event, at, token, false);
    }

    @EventHandler
    void on(CommitmentEvent event, @Timestamp Instant at, TrackingToken token) {
        tell(event.commitmentId().caseId().proposalId(), event, at, token, false);
    }

    @EventHandler
    void on(ErasureGranted event) {
        switch (event.scope()) {
            case TEXT, ALL -> proposals.forgetWordsOf(event.contactRef());
            case CONTACT -> {}
        }
    }

    @ResetHandler
    void forget() {
        proposals.truncate();
    }

    private void tell(ProposalId id, LedgerEvent event, Instant at, TrackingToken token, boolean newWords) {
        var position = token.position().orElseThrow();
        var row = proposals.find(id).orElse(null);
        if (row != null && row.position() >= position) {
            return;
        }
        var view = ProposalView.evolve(row == null ? null : row.view(), event, at);
        if (view != null) {
            proposals.save(view, at, position, newWords ? search.words(view) : null);
        }
    }

    private static boolean wordsChange(ProposalEvent event) {
        return event instanceof ProposalSubmitted
                || event instanceof ProposalTextCorrected
                || event instanceof ProposalTextRedacted;
    }
}
