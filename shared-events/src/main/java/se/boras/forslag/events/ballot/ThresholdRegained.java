package se.boras.forslag.events.ballot;

import java.time.Instant;

/** The required votes are there again (<i>röstkravet återvunnet</i>). */
public record ThresholdRegained(BallotId ballotId, int crossingNo, String cause, int valid, Instant at)
        implements BallotEvent {}
