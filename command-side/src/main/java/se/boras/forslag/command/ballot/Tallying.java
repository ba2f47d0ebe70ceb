package se.boras.forslag.command.ballot;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.command.ballot.Crossing.Kind;
import se.boras.forslag.events.ballot.BallotEvent;
import se.boras.forslag.events.ballot.BallotId;
import se.boras.forslag.events.ballot.BallotOpened;
import se.boras.forslag.events.ballot.BatchId;
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

/**
 * Counts one stretch of the log in its order. Crossings are seen after each event, not after the stretch: three votes
 * void and three new ones in the same stretch are a loss and a gain.
 */
final class Tallying {

    @FunctionalInterface
    private interface Change {
        CountedVote from(@Nullable CountedVote before);
    }

    private final Map<BallotId, BallotCount> counts;
    private final Map<VoteId, CountedVote> votes;
    private final Set<VoteId> touched = new HashSet<>();
    private final List<Seen> crossings = new ArrayList<>();

    Tallying(Map<BallotId, BallotCount> counts, Map<VoteId, CountedVote> votes) {
        this.counts = new HashMap<>(counts);
        this.votes = new HashMap<>(votes);
    }

    void count(Step step) {
        if (step.event() instanceof VoteEvent vote) {
            count(vote, step.position());
        }
        if (step.event() instanceof BallotEvent ballot) {
            count(ballot, step);
        }
    }

    private void count(VoteEvent event, long position) {
        switch (event) {
            case VoteCast e -> change(e, e.ballotId(), e.castAt(), vote -> CountedVote.cast(e, vote, position));
            case VoteConfirmed e ->
                change(e, e.ballotId(), e.confirmedAt(), vote -> known(vote).confirmed(e.confirmedAt(), position));
            case VoteWithdrawn e ->
                change(e, e.ballotId(), e.withdrawnAt(), vote -> known(vote).withdrawn(position));
            case VoteAttemptRefused _ -> {}
        }
    }

    private void count(BallotEvent event, Step step) {
        switch (event) {
            case BallotOpened e -> counts.putIfAbsent(e.ballotId(), BallotCount.none(e.ballotId(), e.votesRequired()));
            case VotesVoided e -> mark(e.ballotId(), e.voteIds(), true, e.batchId(), step);
            case VotesReinstated e -> mark(e.ballotId(), e.voteIds(), false, e.batchId(), step);
            case VoidBatchProposed _,
                    ThresholdReached _,
                    ThresholdLost _,
                    ThresholdRegained _,
                    ExpiryNoticeIssued _,
                    VotingClosed _,
                    TallyFinalised _,
                    IntegrityReviewPassed _,
                    IntegrityReviewFlagged _,
                    VoterKeysDestroyed _ -> {}
        }
    }

    private void mark(BallotId ballot, List<VoteId> ids, boolean isVoid, BatchId batch, Step step) {
        change(
                ballot,
                step.recordedAt(),
                batch.value(),
                ids,
                vote -> known(vote).nowVoid(isVoid, step.position()));
    }

    private void change(VoteEvent event, BallotId ballot, Instant at, Change how) {
        change(ballot, at, event.voteId().value(), List.of(event.voteId()), how);
    }

    private void change(BallotId ballot, Instant at, String cause, List<VoteId> ids, Change how) {
        var before = Objects.requireNonNull(counts.get(ballot), "votes before their ballot opened");
        var after = before;
        for (var id : ids) {
            var was = votes.get(id);
            var is = how.from(was);
            votes.put(id, is);
            touched.add(id);
            after = after.plus(CountedVote.placeOf(was), -1).plus(CountedVote.placeOf(is), +1);
        }
        counts.put(ballot, before.reached() == after.reached() ? after : cross(after, cause, at));
    }

    private static CountedVote known(@Nullable CountedVote vote) {
        return Objects.requireNonNull(vote, "a vote that was never cast");
    }

    private BallotCount cross(BallotCount count, String cause, Instant at) {
        var kind = !count.reached() ? Kind.LOST : count.crossings() == 0 ? Kind.REACHED : Kind.REGAINED;
        var crossing = new Crossing(count.crossings() + 1, kind, cause, count.valid(), at);
        crossings.add(new Seen(count.ballotId(), crossing));
        return count.crossed();
    }

    List<BallotCount> counts() {
        return List.copyOf(counts.values());
    }

    @Nullable
    BallotCount count(BallotId ballot) {
        return counts.get(ballot);
    }

    List<CountedVote> changedVotes() {
        return votes.values().stream()
                .filter(vote -> touched.contains(vote.voteId()))
                .toList();
    }

    List<Seen> crossings() {
        return List.copyOf(crossings);
    }
}
