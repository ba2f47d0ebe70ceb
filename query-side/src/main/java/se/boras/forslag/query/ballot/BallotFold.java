package se.boras.forslag.query.ballot;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import se.boras.forslag.events.LedgerEvent;
import se.boras.forslag.events.ballot.BallotEvent;
import se.boras.forslag.events.ballot.BallotId;
import se.boras.forslag.events.ballot.BallotOpened;
import se.boras.forslag.events.ballot.IntegrityReviewFlagged;
import se.boras.forslag.events.ballot.IntegrityReviewPassed;
import se.boras.forslag.events.ballot.TallyFinalised;
import se.boras.forslag.events.ballot.ThresholdLost;
import se.boras.forslag.events.ballot.ThresholdReached;
import se.boras.forslag.events.ballot.ThresholdRegained;
import se.boras.forslag.events.ballot.VoidBatchProposed;
import se.boras.forslag.events.ballot.VoteAttemptRefused;
import se.boras.forslag.events.ballot.VoteCast;
import se.boras.forslag.events.ballot.VoteConfirmed;
import se.boras.forslag.events.ballot.VoteEvent;
import se.boras.forslag.events.ballot.VoteId;
import se.boras.forslag.events.ballot.VoteWithdrawn;
import se.boras.forslag.events.ballot.VoterKeysDestroyed;
import se.boras.forslag.events.ballot.VotesReinstated;
import se.boras.forslag.events.ballot.VotesVoided;
import se.boras.forslag.events.ballot.VotingClosed;

/** Folds one batch of events into rows, from the rows as they were. */
final class BallotFold {

    private final Map<BallotId, BallotRow> ballots;
    private final Map<VoteId, VoteRow> votes;
    private final Set<VoteId> touched = new HashSet<>();
    private final Set<BallotId> forgotten = new HashSet<>();

    BallotFold(Map<BallotId, BallotRow> ballots, Map<VoteId, VoteRow> votes) {
        this.ballots = new HashMap<>(ballots);
        this.votes = new HashMap<>(votes);
    }

    void on(LedgerEvent event, long position) {
        if (event instanceof VoteEvent vote) {
            on(vote, position);
        } else if (event instanceof BallotEvent changed) {
            on(changed);
        }
    }

    /** For a ballot whose votes are counted elsewhere: voids and reinstatements do not look for them. */
    void onBallotAlone(BallotEvent event) {
        if (!(event instanceof VotesVoided) && !(event instanceof VotesReinstated)) {
            on(event);
        }
    }

    private void on(VoteEvent event, long position) {
        switch (event) {
            case VoteCast e -> put(e.ballotId(), VoteRow.cast(e, votes.get(e.voteId()), position));
            case VoteConfirmed e -> move(e.ballotId(), e.voteId(), vote -> vote.confirmed(e.confirmedAt()));
            case VoteWithdrawn e -> move(e.ballotId(), e.voteId(), VoteRow::withdrawn);
            case VoteAttemptRefused _ -> {}
        }
    }

    private void on(BallotEvent event) {
        switch (event) {
            case BallotOpened e -> ballots.put(e.ballotId(), BallotRow.opened(e));
            case VotesVoided e -> e.voteIds().forEach(id -> move(e.ballotId(), id, vote -> vote.nowVoid(true)));
            case VotesReinstated e -> e.voteIds().forEach(id -> move(e.ballotId(), id, vote -> vote.nowVoid(false)));
            case TallyFinalised e -> change(e.ballotId(), BallotRow::finalised);
            case IntegrityReviewPassed e -> change(e.ballotId(), row -> row.with(BallotRow.Integrity.PASSED));
            case IntegrityReviewFlagged e -> change(e.ballotId(), row -> row.with(BallotRow.Integrity.FLAGGED));
            case VoterKeysDestroyed e -> forgotten.add(e.ballotId());
            case VoidBatchProposed _, ThresholdReached _, ThresholdLost _, ThresholdRegained _, VotingClosed _ -> {}
        }
    }

    private void move(BallotId ballot, VoteId id, UnaryOperator<VoteRow> how) {
        var vote = votes.get(id);
        if (vote != null) {
            put(ballot, how.apply(vote));
        }
    }

    private void put(BallotId ballot, VoteRow now) {
        var before = votes.put(now.voteId(), now);
        touched.add(now.voteId());
        change(ballot, row -> row.with(row.counts().moved(before, now)));
    }

    private void change(BallotId ballot, UnaryOperator<BallotRow> how) {
        ballots.computeIfPresent(ballot, (_, row) -> how.apply(row));
    }

    List<BallotRow> ballots() {
        return List.copyOf(ballots.values());
    }

    List<VoteRow> changedVotes() {
        return touched.stream()
                .filter(vote -> forgotten.isEmpty() || !forgotten.contains(vote.ballotId()))
                .map(votes::get)
                .toList();
    }

    Set<BallotId> forgotten() {
        return forgotten;
    }
}
