package se.boras.forslag.events.ballot;

import java.time.Instant;

/** The required votes are no longer there (<i>röstkravet förlorat</i>). */
public record ThresholdLost(BallotId ballotId, int crossingNo, String cause, int valid, Instant at)
        implements BallotEvent {}
