package se.boras.forslag.command.ballot;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.springframework.stereotype.Component;
import se.boras.forslag.command.ballot.Tallying.Step;
import se.boras.forslag.events.LedgerEvent;
import se.boras.forslag.events.ballot.BallotEvent;
import se.boras.forslag.events.ballot.BallotId;
import se.boras.forslag.events.ballot.VoteEvent;
import se.boras.forslag.events.ballot.VoteId;
import se.boras.forslag.events.ballot.VotesReinstated;
import se.boras.forslag.events.ballot.VotesVoided;

/**
 * Counts votes in the order of the log, a stretch at a time, within the transaction that moves the processor on. Being
 * run again is harmless, and so a replay need not be forbidden: what lies before the counted position is passed over.
 */
@Component
@ProcessingGroup("ballot-count")
class VoteCounter {

    private static final String STRETCH = VoteCounter.class.getName();

    private final CountTables tables;
    private final VoteTable votes;
    private final CrossingSender crossings;

    VoteCounter(CountTables tables, VoteTable votes, CrossingSender crossings) {
        this.tables = tables;
        this.votes = votes;
        this.crossings = crossings;
    }

    @EventHandler
    void on(VoteEvent event, TrackingToken token, @Timestamp Instant at) {
        stretch().add(new Step(token.position().orElseThrow(), event, at));
    }

    @EventHandler
    void on(BallotEvent event, TrackingToken token, @Timestamp Instant at) {
        stretch().add(new Step(token.position().orElseThrow(), event, at));
    }

    private List<Step> stretch() {
        UnitOfWork<?> work = CurrentUnitOfWork.get();
        return work.getOrComputeResource(STRETCH, _ -> {
            var stretch = new ArrayList<Step>();
            work.onPrepareCommit(_ -> count(stretch));
            work.afterCommit(_ -> crossings.sendNow());
            return stretch;
        });
    }

    void count(List<Step> stretch) {
        var from = tables.lockPosition();
        var steps = stretch.stream().filter(step -> step.position() > from).toList();
        if (steps.isEmpty()) {
            return;
        }
        var tallying = new Tallying(tables.counts(ballots(steps)), votes.find(touched(steps)));
        steps.forEach(tallying::count);
        tables.save(tallying.counts());
        votes.save(tallying.changedVotes());
        tables.saveCrossings(tallying.crossings());
        tables.movePosition(steps.getLast().position());
    }

    private static HashSet<BallotId> ballots(List<Step> steps) {
        var ballots = new HashSet<BallotId>();
        for (var step : steps) {
            ballots.add(ballot(step.event()));
        }
        return ballots;
    }

    private static BallotId ballot(LedgerEvent event) {
        return event instanceof VoteEvent vote ? vote.voteId().ballotId() : ((BallotEvent) event).ballotId();
    }

    private static List<VoteId> touched(List<Step> steps) {
        var votes = new LinkedHashSet<VoteId>();
        for (var step : steps) {
            if (step.event() instanceof VoteEvent vote) {
                votes.add(vote.voteId());
            } else if (step.event() instanceof VotesVoided batch) {
                votes.addAll(batch.voteIds());
            } else if (step.event() instanceof VotesReinstated batch) {
                votes.addAll(batch.voteIds());
            }
        }
        return List.copyOf(votes);
    }
}
