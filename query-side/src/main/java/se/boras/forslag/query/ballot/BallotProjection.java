package se.boras.forslag.query.ballot;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.boras.forslag.events.LedgerEvent;
import se.boras.forslag.events.ballot.BallotEvent;
import se.boras.forslag.events.ballot.BallotId;
import se.boras.forslag.events.ballot.VoteCast;
import se.boras.forslag.events.ballot.VoteConfirmed;
import se.boras.forslag.events.ballot.VoteEvent;
import se.boras.forslag.events.ballot.VoteId;
import se.boras.forslag.events.ballot.VoteWithdrawn;
import se.boras.forslag.events.ballot.VotesReinstated;
import se.boras.forslag.events.ballot.VotesVoided;
import se.boras.forslag.query.log.PastEvent;
import se.boras.forslag.query.model.ReadModel;

/** Keeps {@code ballot} and its kin up to date. */
@Component
class BallotProjection implements ReadModel {

    private final BallotRows ballots;
    private final VoteRows votes;
    private final History history;

    BallotProjection(BallotRows ballots, VoteRows votes, History history) {
        this.ballots = ballots;
        this.votes = votes;
        this.history = history;
    }

    @Override
    public String name() {
        return "ballot";
    }

    @Override
    public List<String> tables() {
        return List.of("ballot", "ballot_vote", "ballot_crossing", "ballot_batch");
    }

    @Override
    public List<Class<? extends LedgerEvent>> asksFor() {
        return List.of(BallotEvent.class, VoteCast.class, VoteConfirmed.class, VoteWithdrawn.class);
    }

    @Override
    public void take(List<PastEvent> batch) {
        var fold = new BallotFold(ballots.find(touchedBallots(batch)), votes.find(touchedVotes(batch)));
        batch.forEach(past -> fold.on(past.event(), past.position()));
        ballots.save(fold.ballots());
        votes.save(fold.changedVotes());
        fold.forgotten().forEach(votes::forget);
        history.take(batch);
    }

    private static Set<BallotId> touchedBallots(List<PastEvent> batch) {
        var touched = new HashSet<BallotId>();
        for (var past : batch) {
            switch (past.event()) {
                case VoteEvent vote -> touched.add(vote.voteId().ballotId());
                case BallotEvent voting -> touched.add(voting.ballotId());
                default -> {}
            }
        }
        return touched;
    }

    private static Set<VoteId> touchedVotes(List<PastEvent> batch) {
        var touched = new HashSet<VoteId>();
        for (var past : batch) {
            switch (past.event()) {
                case VoteEvent vote -> touched.add(vote.voteId());
                case VotesVoided voided -> touched.addAll(voided.voteIds());
                case VotesReinstated reinstated -> touched.addAll(reinstated.voteIds());
                default -> {}
            }
        }
        return touched;
    }
}
