package se.boras.forslag.events.ballot;

import java.time.Instant;

/** A vote has been cast (<i>röst avgiven</i>) by someone whom only a key stands for. */
public record VoteCast(VoteId voteId, BallotId ballotId, String voterKey, Instant castAt, VoteMethod method)
        implements VoteEvent {}
