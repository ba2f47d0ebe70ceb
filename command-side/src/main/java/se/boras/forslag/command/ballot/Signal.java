package se.boras.forslag.command.ballot;

import java.time.Instant;
import se.boras.forslag.events.ballot.BallotId;

/** Votes that have something in common within an hour; what it is stands there as a keyed hash. */
record Signal(BallotId ballotId, Instant hour, Kind kind, String valueHash) {

    static final String ANY = "all";

    /** What the votes have in common (<i>kännetecken</i>). */
    enum Kind {
        HOUR,
        DOMAIN,
        BLOCK
    }
}
