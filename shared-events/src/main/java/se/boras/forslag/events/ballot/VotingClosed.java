package se.boras.forslag.events.ballot;

import java.time.Instant;

/** No more votes are taken (<i>röstning stängd</i>) since the announced instant, whenever that was noticed. */
public record VotingClosed(BallotId ballotId, Instant closedAt, int castCount, int pendingCount)
        implements BallotEvent {}
