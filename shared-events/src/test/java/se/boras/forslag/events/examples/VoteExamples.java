package se.boras.forslag.events.examples;

import java.time.Instant;
import java.util.stream.Stream;
import se.boras.forslag.events.ballot.BallotId;
import se.boras.forslag.events.ballot.VoteAttemptRefused;
import se.boras.forslag.events.ballot.VoteCast;
import se.boras.forslag.events.ballot.VoteConfirmed;
import se.boras.forslag.events.ballot.VoteEvent;
import se.boras.forslag.events.ballot.VoteId;
import se.boras.forslag.events.ballot.VoteMethod;
import se.boras.forslag.events.ballot.VoteWithdrawn;

/** One example of every fact in {@link VoteEvent}. */
final class VoteExamples {

    private static final BallotId BALLOT = new BallotId("ballot-2026-0001");
    private static final VoteId VOTE = new VoteId("vote-2026-0001-9c1e");

    private VoteExamples() {}

    static Stream<VoteEvent> all() {
        return Stream.of(
                new VoteCast(VOTE, BALLOT, "9c1e", Instant.parse("2026-03-06T17:45:00.123Z"), VoteMethod.EMAIL),
                new VoteConfirmed(VOTE, BALLOT, Instant.parse("2026-03-06T17:50:00Z")),
                new VoteWithdrawn(VOTE, BALLOT, Instant.parse("2026-03-07T07:00:00Z")),
                new VoteAttemptRefused(VOTE, BALLOT, VoteAttemptRefused.Cause.DUPLICATE));
    }
}
