package se.boras.forslag.events.ballot;

import java.time.Instant;

/** The voter has confirmed the vote (<i>röst bekräftad</i>). */
public record VoteConfirmed(VoteId voteId, BallotId ballotId, Instant confirmedAt) implements VoteEvent {}
