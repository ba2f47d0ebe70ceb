package se.boras.forslag.query.ballot;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.boras.forslag.events.ballot.BallotEvent;
import se.boras.forslag.events.ballot.BallotId;
import se.boras.forslag.events.ballot.VoteId;
import se.boras.forslag.events.ballot.VotesReinstated;
import se.boras.forslag.events.ballot.VotesVoided;
import se.boras.forslag.query.log.PastEvents;
import se.boras.forslag.query.log.PastVotes;
import se.boras.forslag.query.reading.Times;

/** Tells a ballot as it was, or was known to be: its own events folded anew, its votes counted where they lie. */
@Component
class BallotPast {

    /** A ballot of the past, and what it had crossed until then. */
    record Moment(BallotRow row, List<CrossingRow> crossings) {}

    private final PastEvents events;
    private final PastVotes votes;

    BallotPast(PastEvents events, PastVotes votes) {
        this.events = events;
        this.votes = votes;
    }

    Optional<Moment> at(BallotId ballot, Times times) {
        var fold = new BallotFold(Map.of(), Map.of());
        var crossings = new ArrayList<CrossingRow>();
        var voided = new HashSet<VoteId>();
        for (var past : events.of(ballot.proposalId(), times)) {
            if (past.event() instanceof BallotEvent event) {
                CrossingRow.of(event).ifPresent(crossings::add);
                mark(event, voided);
                fold.onBallotAlone(event);
            }
        }
        return fold.ballots().stream()
                .findFirst()
                .map(row -> new Moment(row.with(counts(ballot, times, voided)), crossings));
    }

    private Counts counts(BallotId ballot, Times times, Set<VoteId> voided) {
        var standing = votes.standing(ballot.proposalId(), times, voided);
        return new Counts(standing.pending(), standing.valid(), standing.voided(), 0);
    }

    private static void mark(BallotEvent event, Set<VoteId> voided) {
        if (event instanceof VotesVoided batch) {
            voided.addAll(batch.voteIds());
        } else if (event instanceof VotesReinstated batch) {
            batch.voteIds().forEach(voided::remove);
        }
    }
}
