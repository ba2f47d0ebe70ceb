package se.boras.forslag.events.ballot;

import java.time.Instant;

/** The voter has taken the vote back (<i>röst återtagen</i>). */
public record VoteWithdrawn(VoteId voteId, BallotId ballotId, Instant withdrawnAt) implements VoteEvent {}
