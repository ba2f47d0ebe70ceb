package se.boras.forslag.query.proposals;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.springframework.stereotype.Component;
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
import se.boras.forslag.events.ballot.VoteWithdrawn;
import se.boras.forslag.events.ballot.VoterKeysDestroyed;
import se.boras.forslag.events.ballot.VotesReinstated;
import se.boras.forslag.events.ballot.VotesVoided;
import se.boras.forslag.events.ballot.VotingClosed;
import se.boras.forslag.query.log.PastVotes;
import se.boras.forslag.query.proposals.VoteCounts.Change;

/** Counts valid votes: a whole batch of events becomes one statement, since votes are many. */
@Component
@ProcessingGroup("proposals")
class VoteProjection {

    private final VoteCounts counts;
    private final PastVotes past;

    VoteProjection(VoteCounts counts, PastVotes past) {
        this.counts = counts;
        this.past = past;
    }

    @EventHandler
    void on(VoteEvent event, TrackingToken token) {
        var position = token.position().orElseThrow();
        switch (event) {
            case VoteConfirmed confirmed -> count(confirmed.ballotId(), 1, position);
            case VoteWithdrawn withdrawn -> count(withdrawn.ballotId(), takenBack(withdrawn, position), position);
            case VoteCast _, VoteAttemptRefused _ -> {}
        }
    }

    @EventHandler
    void on(BallotEvent event, TrackingToken token) {
        var position = token.position().orElseThrow();
        var proposal = event.ballotId().proposalId();
        if (counts.countedAt(proposal, position)) {
            return;
        }
        switch (event) {
            case VotesVoided voided -> {
                counts.voided(proposal, voided.voteIds());
                count(event.ballotId(), voided.validAfter() - voided.validBefore(), position);
            }
            case VotesReinstated reinstated -> count(event.ballotId(), takenInAgain(reinstated, position), position);
            case BallotOpened _,
                    VoidBatchProposed _,
                    ThresholdReached _,
                    ThresholdLost _,
                    ThresholdRegained _,
                    VotingClosed _,
                    TallyFinalised _,
                    IntegrityReviewPassed _,
                    IntegrityReviewFlagged _,
                    VoterKeysDestroyed _ -> {}
        }
    }

    @ResetHandler
    void forget() {
        counts.truncate();
    }

    /** A void vote did not count before it was taken back, and will not when its batch is reinstated. */
    private int takenBack(VoteWithdrawn event, long position) {
        var wasVoid = !counts.noLongerVoid(List.of(event.voteId())).isEmpty();
        return !wasVoid && past.wasConfirmed(event.voteId(), position) ? -1 : 0;
    }

    /** Of the votes that are no longer void, those count that were ever confirmed; one taken back meanwhile is gone. */
    private int takenInAgain(VotesReinstated event, long position) {
        return (int) counts.noLongerVoid(event.voteIds()).stream()
                .filter(vote -> past.wasConfirmed(vote, position))
                .count();
    }

    private void count(BallotId ballot, int by, long position) {
        var change = new Change(ballot.proposalId(), by, position);
        if (!CurrentUnitOfWork.isStarted()) {
            counts.apply(List.of(change));
            return;
        }
        CurrentUnitOfWork.get()
                .root()
                .<List<Change>>getOrComputeResource(VoteProjection.class.getName(), _ -> {
                    var changes = new ArrayList<Change>();
                    CurrentUnitOfWork.get().root().onPrepareCommit(_ -> counts.apply(changes));
                    return changes;
                })
                .add(change);
    }
}
