package se.boras.forslag.query.proposals;

import java.util.List;
import org.springframework.stereotype.Component;
import se.boras.forslag.events.LedgerEvent;
import se.boras.forslag.events.ballot.BallotEvent;
import se.boras.forslag.events.ballot.VoteConfirmed;
import se.boras.forslag.events.ballot.VoteWithdrawn;
import se.boras.forslag.events.casework.CaseEvent;
import se.boras.forslag.events.commitment.CommitmentEvent;
import se.boras.forslag.events.privacy.ErasureGranted;
import se.boras.forslag.events.proposal.ProposalEvent;
import se.boras.forslag.query.log.PastEvent;
import se.boras.forslag.query.model.ReadModel;

/** Keeps {@code proposal} up to date, and beside it the counts of valid votes. */
@Component
class ProposalProjection implements ReadModel {

    private final ProposalTable proposals;
    private final Search search;
    private final VoteProjection votes;

    ProposalProjection(ProposalTable proposals, Search search, VoteProjection votes) {
        this.proposals = proposals;
        this.search = search;
        this.votes = votes;
    }

    @Override
    public String name() {
        return "proposals";
    }

    @Override
    public List<String> tables() {
        return List.of("proposal", "proposal_votes", "proposal_void");
    }

    /** Of votes only what changes a count: most of the log is votes that are cast. */
    @Override
    public List<Class<? extends LedgerEvent>> asksFor() {
        return List.of(
                ProposalEvent.class,
                BallotEvent.class,
                VoteConfirmed.class,
                VoteWithdrawn.class,
                CaseEvent.class,
                CommitmentEvent.class,
                ErasureGranted.class);
    }

    @Override
    public void take(List<PastEvent> batch) {
        var fold = new ProposalFold(proposals.find(ProposalFold.touched(batch)), search);
        batch.forEach(fold::on);
        proposals.save(fold.changed());
        proposals.forgetWordsOf(fold.forgotten(), fold.known());
        votes.take(batch);
    }
}
