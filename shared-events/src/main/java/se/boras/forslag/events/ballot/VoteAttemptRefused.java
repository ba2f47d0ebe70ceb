package se.boras.forslag.events.ballot;

/** An attempt to vote was turned away (<i>röst avvisad</i>). */
public record VoteAttemptRefused(VoteId voteId, BallotId ballotId, Cause cause) implements VoteEvent {
    /** Why the attempt was turned away (<i>orsak</i>). */
    public enum Cause {
        DUPLICATE,
        CLOSED,
        NOT_OPEN
    }
}
