package se.boras.forslag.query.ballot;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Optional;
import se.boras.forslag.events.ballot.BallotEvent;
import se.boras.forslag.events.ballot.ThresholdLost;
import se.boras.forslag.events.ballot.ThresholdReached;
import se.boras.forslag.events.ballot.ThresholdRegained;

/** One row of {@code read.ballot_crossing}. */
@Schema(name = "Crossing")
record CrossingRow(int no, Kind kind, int valid, Instant at) {

    /** Which way the number of valid votes went (<i>riktning</i>). */
    enum Kind {
        REACHED,
        LOST,
        REGAINED
    }

    static Optional<CrossingRow> of(BallotEvent event) {
        if (event instanceof ThresholdReached e) {
            return Optional.of(new CrossingRow(e.crossingNo(), Kind.REACHED, e.valid(), e.at()));
        }
        if (event instanceof ThresholdLost e) {
            return Optional.of(new CrossingRow(e.crossingNo(), Kind.LOST, e.valid(), e.at()));
        }
        if (event instanceof ThresholdRegained e) {
            return Optional.of(new CrossingRow(e.crossingNo(), Kind.REGAINED, e.valid(), e.at()));
        }
        return Optional.empty();
    }
}
