package se.boras.forslag.events.ballot;

import java.time.Instant;

/** The proposer has been told that the ballot will soon close and votes are missing (<i>förvarning</i>). */
public record ExpiryNoticeIssued(BallotId ballotId, int validVotes, int votesRequired, Instant closesAt, int daysLeft)
        implements BallotEvent {}
