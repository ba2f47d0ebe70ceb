package se.boras.forslag.query.ballot;

import java.time.Instant;
import se.boras.forslag.events.ballot.BallotId;
import se.boras.forslag.events.ballot.BallotOpened;

/** One row of {@code read.ballot}. */
record BallotRow(
        BallotId ballotId,
        Instant opensAt,
        Instant closesAt,
        Instant graceUntil,
        int required,
        boolean isFinal,
        Integrity integrity) {

    /** What the review of the ballot has come to (<i>granskning</i>). */
    enum Integrity {
        NONE,
        FLAGGED,
        PASSED
    }

    static BallotRow opened(BallotOpened event) {
        return new BallotRow(
                event.ballotId(),
                event.opensAt(),
                event.closesAt(),
                event.graceUntil(),
                event.votesRequired(),
                false,
                Integrity.NONE);
    }

    BallotRow with(Integrity found) {
        return new BallotRow(ballotId, opensAt, closesAt, graceUntil, required, isFinal, found);
    }

    BallotRow finalised() {
        return new BallotRow(ballotId, opensAt, closesAt, graceUntil, required, true, integrity);
    }
}
