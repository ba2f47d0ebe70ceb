package se.boras.forslag.query.ballot;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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
    private final TallyRows tally;
    private final History history;

    BallotProjection(BallotRows ballots, VoteRows votes, TallyRows tally, History history) {
        this.ballots = ballots;
        this.votes = votes;
        this.tally = tally;
        this.history = history;
    }

    @Override
    public String name() {
        return "ballot";
    }

    @Override
    public List<String> tables() {
        return List.of("ballot", "ballot_vote", "tally", "tally_now", "ballot_crossing", "ballot_batch");
    }

    @Override
    public Set<String> onlyAddedTo() {
        return Set.of("tally");
    }

    @Override
    public List<Class<? extends LedgerEvent>> asksFor() {
        return List.of(BallotEvent.class, VoteCast.class, VoteConfirmed.class, VoteWithdrawn.class);
    }

    @Override
    public @Nullable Object subject(LedgerEvent event) {
        return switch (event) {
            case VoteEvent vote -> vote.ballotId();
            case BallotEvent voting -> voting.ballotId();
            default -> null;
        };
    }

    @Override
    public void take(List<PastEvent> batch) {
        var touched = touchedBallots(batch);
        var voting = new BallotFold(ballots.find(touched));
        var known = votes.find(touchedVotes(batch));
        var cast = new VoteFold(known, tally.now(touched));
        for (var past : batch) {
            if (past.event() instanceof VoteEvent event) {
                cast.on(event, past.position());
            } else if (past.event() instanceof BallotEvent event) {
                cast.on(event, past.position());
                voting.on(event);
            }
        }
        ballots.save(voting.changed());
        votes.save(known.keySet(), cast.changed());
        cast.forgotten().forEach(votes::forget);
        tally.add(cast.tally());
        tally.save(cast.now());
        history.take(batch);
    }

    private static Set<BallotId> touchedBallots(List<PastEvent> batch) {
        var touched = new HashSet<BallotId>();
        for (var past : batch) {
            switch (past.event()) {
                case VoteEvent vote -> touched.add(vote.ballotId());
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
