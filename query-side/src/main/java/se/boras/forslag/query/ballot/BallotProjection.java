package se.boras.forslag.query.ballot;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.springframework.stereotype.Component;
import se.boras.forslag.events.LedgerEvent;
import se.boras.forslag.events.ballot.BallotEvent;
import se.boras.forslag.events.ballot.BallotId;
import se.boras.forslag.events.ballot.VoteEvent;
import se.boras.forslag.events.ballot.VoteId;
import se.boras.forslag.events.ballot.VotesReinstated;
import se.boras.forslag.events.ballot.VotesVoided;

/** Keeps {@code read.ballot} and its kin up to date, a whole batch of events at a time, since votes are many. */
@Component
@ProcessingGroup("ballot")
class BallotProjection {

    private static final String BATCH = BallotProjection.class.getName();

    /** One event of the batch. */
    record Step(BallotId ballotId, LedgerEvent event, long position, Instant at) {}

    private final BallotTable ballots;
    private final VoteTable votes;
    private final History history;

    BallotProjection(BallotTable ballots, VoteTable votes, History history) {
        this.ballots = ballots;
        this.votes = votes;
        this.history = history;
    }

    @EventHandler
    void on(VoteEvent event, TrackingToken token, @Timestamp Instant at) {
        take(new Step(event.voteId().ballotId(), event, token.position().orElseThrow(), at));
    }

    @EventHandler
    void on(BallotEvent event, TrackingToken token, @Timestamp Instant at) {
        take(new Step(event.ballotId(), event, token.position().orElseThrow(), at));
    }

    @ResetHandler
    void forget() {
        ballots.truncate();
        votes.truncate();
        history.truncate();
    }

    private void take(Step step) {
        if (!CurrentUnitOfWork.isStarted()) {
            apply(List.of(step));
            return;
        }
        UnitOfWork<?> work = CurrentUnitOfWork.get().root();
        work.<List<Step>>getOrComputeResource(BATCH, _ -> {
                    var steps = new ArrayList<Step>();
                    work.onPrepareCommit(_ -> apply(steps));
                    return steps;
                })
                .add(step);
    }

    void apply(List<Step> steps) {
        var fold = new BallotFold(ballots.find(touchedBallots(steps)), votes.find(touchedVotes(steps)));
        for (var step : steps) {
            if (fold.on(step.ballotId(), step.event(), step.position()) && step.event() instanceof BallotEvent event) {
                history.on(event, step.at());
            }
        }
        ballots.save(fold.ballots());
        votes.save(fold.changedVotes());
        fold.forgotten().forEach(votes::forget);
    }

    private static Set<BallotId> touchedBallots(List<Step> steps) {
        var touched = new HashSet<BallotId>();
        steps.forEach(step -> touched.add(step.ballotId()));
        return touched;
    }

    private static Set<VoteId> touchedVotes(List<Step> steps) {
        var touched = new HashSet<VoteId>();
        for (var step : steps) {
            if (step.event() instanceof VoteEvent vote) {
                touched.add(vote.voteId());
            } else if (step.event() instanceof VotesVoided batch) {
                touched.addAll(batch.voteIds());
            } else if (step.event() instanceof VotesReinstated batch) {
                touched.addAll(batch.voteIds());
            }
        }
        return touched;
    }
}
