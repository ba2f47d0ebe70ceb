package se.boras.forslag.command.ballot;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import org.springframework.stereotype.Component;
import se.boras.forslag.events.LedgerEvent;
import se.boras.forslag.events.ballot.BallotEvent;
import se.boras.forslag.events.ballot.BallotId;
import se.boras.forslag.events.ballot.VoteEvent;
import se.boras.forslag.events.ballot.VoteId;
import se.boras.forslag.events.ballot.VotesReinstated;
import se.boras.forslag.events.ballot.VotesVoided;

/** Carries the counts across one stretch of the log, with a handful of statements however long the stretch is. */
@Component
class Counting {

    private final CountTables tables;
    private final VoteTable votes;

    Counting(CountTables tables, VoteTable votes) {
        this.tables = tables;
        this.votes = votes;
    }

    /** What lies before the counted position has been counted, and is passed over. */
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
