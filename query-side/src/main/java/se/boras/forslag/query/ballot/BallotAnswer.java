package se.boras.forslag.query.ballot;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import se.boras.forslag.query.ballot.BallotRow.Integrity;

/** How a ballot stands, as told to everybody. */
@Schema(name = "Ballot")
record BallotAnswer(
        Status status,
        int required,
        int valid,
        int pending,
        int voided,
        Instant opensAt,
        Instant closesAt,
        Instant graceUntil,
        Integrity integrity,
        List<CrossingRow> crossings) {

    /** Where the ballot is in its life (<i>läge</i>), by the clock. */
    enum Status {
        OPEN,
        COUNTING,
        FINAL
    }

    static BallotAnswer of(BallotPast.Moment was, Instant moment) {
        var row = was.row();
        var counts = was.counts();
        return new BallotAnswer(
                status(row, moment),
                row.required(),
                counts.valid(),
                counts.pending(),
                counts.voided(),
                row.opensAt(),
                row.closesAt(),
                row.graceUntil(),
                row.integrity(),
                was.crossings());
    }

    /** Voting ends at the announced instant, however late that is noticed. */
    private static Status status(BallotRow row, Instant moment) {
        if (row.isFinal()) {
            return Status.FINAL;
        }
        return moment.isBefore(row.closesAt()) ? Status.OPEN : Status.COUNTING;
    }
}
