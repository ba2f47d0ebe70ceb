package se.boras.forslag.events.ballot;

import java.time.Instant;

/** The required votes are there for the first time (<i>röstkravet uppnått</i>). */
public record ThresholdReached(BallotId ballotId, int crossingNo, String cause, int valid, Instant at)
        implements BallotEvent {}
