package se.boras.forslag.query.ballot;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.boras.forslag.events.ballot.BallotEvent;
import se.boras.forslag.events.ballot.BallotId;
import se.boras.forslag.query.log.PastEvents;
import se.boras.forslag.query.reading.Times;
import se.boras.forslag.query.tally.Counts;
import se.boras.forslag.query.tally.Tallies;

/** Tells a ballot as it was, or was known to be: its own events folded anew, its votes from the running tally. */
@Component
class BallotPast {

    /** A ballot at some moment, its votes, and what it had crossed until then. */
    record Moment(BallotRow row, Counts counts, List<CrossingRow> crossings) {}

    private final PastEvents events;
    private final Tallies tallies;

    BallotPast(PastEvents events, Tallies tallies) {
        this.events = events;
        this.tallies = tallies;
    }

    Optional<Moment> at(BallotId ballot, Times times) {
        var fold = new BallotFold(Map.of());
        var crossings = new ArrayList<CrossingRow>();
        for (var past : events.of(ballot.proposalId(), times)) {
            if (past.event() instanceof BallotEvent event) {
                CrossingRow.of(event).ifPresent(crossings::add);
                fold.on(event);
            }
        }
        return fold.rows().stream()
                .findFirst()
                .map(row -> new Moment(row, tallies.of(ballot.proposalId(), times), crossings));
    }
}
