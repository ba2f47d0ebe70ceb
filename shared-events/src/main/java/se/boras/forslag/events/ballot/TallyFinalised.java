package se.boras.forslag.events.ballot;

import java.time.Instant;

/** The result stands (<i>röstresultat fastställt</i>). */
public record TallyFinalised(
        BallotId ballotId, Instant finalAt, int valid, int voided, int unconfirmed, boolean reached)
        implements BallotEvent {}
