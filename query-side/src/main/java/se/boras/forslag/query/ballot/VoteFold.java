package se.boras.forslag.query.ballot;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import se.boras.forslag.events.ballot.BallotEvent;
import se.boras.forslag.events.ballot.BallotId;
import se.boras.forslag.events.ballot.BallotOpened;
import se.boras.forslag.events.ballot.ExpiryNoticeIssued;
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
import se.boras.forslag.query.tally.Counts;

/** Folds what happened to votes into rows, and tells after each event how many stand where. */
final class VoteFold {

    private final Map<VoteId, VoteRow> votes;
    private final Map<BallotId, Counts> counts;
    private final Map<BallotId, Counts> now = new HashMap<>();
    private final List<TallyRow> tally = new ArrayList<>();
    private final Set<VoteId> touched = new HashSet<>();
    private final Set<BallotId> forgotten = new HashSet<>();

    VoteFold(Map<VoteId, VoteRow> votes, Map<BallotId, Counts> counts) {
        this.votes = new HashMap<>(votes);
        this.counts = new HashMap<>(counts);
    }

    void on(VoteEvent event, long position) {
        switch (event) {
            case VoteCast e -> put(e.ballotId(), VoteRow.cast(e, votes.get(e.voteId()), position), position);
            case VoteConfirmed e -> move(e.ballotId(), e.voteId(), position, vote -> vote.confirmed(e.confirmedAt()));
            case VoteWithdrawn e -> move(e.ballotId(), e.voteId(), position, VoteRow::withdrawn);
            case VoteAttemptRefused _ -> {}
        }
    }

    void on(BallotEvent event, long position) {
        switch (event) {
            case VotesVoided e -> e.voteIds().forEach(id -> nowVoid(e.ballotId(), id, position, true));
            case VotesReinstated e -> e.voteIds().forEach(id -> nowVoid(e.ballotId(), id, position, false));
            case VoterKeysDestroyed e -> forgotten.add(e.ballotId());
            case BallotOpened _,
                    TallyFinalised _,
                    IntegrityReviewPassed _,
                    IntegrityReviewFlagged _,
                    VoidBatchProposed _,
                    ThresholdReached _,
                    ThresholdLost _,
                    ThresholdRegained _,
                    ExpiryNoticeIssued _,
                    VotingClosed _ -> {}
        }
    }

    private void nowVoid(BallotId ballot, VoteId id, long position, boolean isVoid) {
        move(ballot, id, position, vote -> vote.nowVoid(isVoid));
    }

    private void move(BallotId ballot, VoteId id, long position, UnaryOperator<VoteRow> how) {
        var vote = votes.get(id);
        if (vote != null) {
            put(ballot, how.apply(vote), position);
        }
    }

    private void put(BallotId ballot, VoteRow now, long position) {
        var before = votes.put(now.voteId(), now);
        touched.add(now.voteId());
        if (before == null || before.shown() != now.shown()) {
            var last = counts.getOrDefault(ballot, Counts.NONE);
            tell(ballot, position, last.moved(before == null ? null : before.shown(), now.shown()));
        }
    }

    /** One row for the event, also if it moves many votes. */
    private void tell(BallotId ballot, long position, Counts standing) {
        counts.put(ballot, standing);
        now.put(ballot, standing);
        if (!tally.isEmpty() && tally.getLast().position() == position) {
            tally.removeLast();
        }
        tally.add(new TallyRow(ballot, position, standing));
    }

    List<TallyRow> tally() {
        return tally;
    }

    /** How each ballot stands whose counts were changed. */
    Map<BallotId, Counts> now() {
        return now;
    }

    List<VoteRow> changed() {
        return touched.stream()
                .filter(vote -> forgotten.isEmpty() || !forgotten.contains(vote.ballotId()))
                .map(votes::get)
                .toList();
    }

    Set<BallotId> forgotten() {
        return forgotten;
    }
}
