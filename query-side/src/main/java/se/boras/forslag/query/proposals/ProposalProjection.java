package se.boras.forslag.query.proposals;

import java.util.List;
import org.springframework.stereotype.Component;
import se.boras.forslag.events.LedgerEvent;
import se.boras.forslag.events.ballot.BallotEvent;
import se.boras.forslag.events.casework.CaseEvent;
import se.boras.forslag.events.commitment.CommitmentEvent;
import se.boras.forslag.events.privacy.ErasureGranted;
import se.boras.forslag.events.proposal.ProposalEvent;
import se.boras.forslag.query.log.PastEvent;
import se.boras.forslag.query.model.ReadModel;

/** Keeps {@code proposal} up to date. */
@Component
class ProposalProjection implements ReadModel {

    private final ProposalTable proposals;
    private final Search search;

    ProposalProjection(ProposalTable proposals, Search search) {
        this.proposals = proposals;
        this.search = search;
    }

    @Override
    public String name() {
        return "proposals";
    }

    @Override
    public List<String> tables() {
        return List.of("proposal");
    }

    @Override
    public List<Class<? extends LedgerEvent>> asksFor() {
        return List.of(
                ProposalEvent.class, BallotEvent.class, CaseEvent.class, CommitmentEvent.class, ErasureGranted.class);
    }

    @Override
    public void take(List<PastEvent> batch) {
        var fold = new ProposalFold(proposals.find(ProposalFold.touched(batch)), search);
        batch.forEach(fold::on);
        proposals.save(fold.changed());
        proposals.forgetWordsOf(fold.forgotten(), fold.known());
    }
}
