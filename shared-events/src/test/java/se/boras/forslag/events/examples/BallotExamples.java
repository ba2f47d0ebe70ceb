package se.boras.forslag.events.examples;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import se.boras.forslag.events.ballot.BallotEvent;
import se.boras.forslag.events.ballot.BallotId;
import se.boras.forslag.events.ballot.BallotOpened;
import se.boras.forslag.events.ballot.BatchId;
import se.boras.forslag.events.ballot.ExpiryNoticeIssued;
import se.boras.forslag.events.ballot.FinalCounts;
import se.boras.forslag.events.ballot.IntegrityReviewFlagged;
import se.boras.forslag.events.ballot.IntegrityReviewPassed;
import se.boras.forslag.events.ballot.TallyFinalised;
import se.boras.forslag.events.ballot.ThresholdLost;
import se.boras.forslag.events.ballot.ThresholdReached;
import se.boras.forslag.events.ballot.ThresholdRegained;
import se.boras.forslag.events.ballot.VoidBatchProposed;
import se.boras.forslag.events.ballot.VoidGround;
import se.boras.forslag.events.ballot.VoteId;
import se.boras.forslag.events.ballot.VoteMethod;
import se.boras.forslag.events.ballot.VoterKeysDestroyed;
import se.boras.forslag.events.ballot.VotesReinstated;
import se.boras.forslag.events.ballot.VotesVoided;
import se.boras.forslag.events.ballot.VotingClosed;
import se.boras.forslag.events.proposal.ProposalId;

/** One example of every fact in {@link BallotEvent}. */
final class BallotExamples {

    private static final BallotId BALLOT = new BallotId("ballot-2026-0001");
    private static final VoteId VOTE = new VoteId("vote-2026-0001-9c1e");
    private static final BatchId BATCH = new BatchId("batch-2026-0001-1");

    private BallotExamples() {}

    static Stream<BallotEvent> all() {
        return Stream.of(
                new BallotOpened(
                        BALLOT,
                        new ProposalId("proposal-2026-0001"),
                        Instant.parse("2026-03-05T09:00:00Z"),
                        Instant.parse("2026-06-03T22:00:00Z"),
                        Instant.parse("2026-06-04T22:00:00Z"),
                        150,
                        VoteMethod.EMAIL),
                new VoidBatchProposed(
                        BALLOT, BATCH, List.of(VOTE), VoidGround.SAME_PERSON, "review-12", "actor-17", 152, 149),
                new VotesVoided(
                        BALLOT, BATCH, List.of(VOTE), VoidGround.SAME_PERSON, "review-12", "actor-23", 152, 149),
                new VotesReinstated(BALLOT, BATCH, List.of(VOTE), "They were two sisters", 149),
                new ThresholdReached(BALLOT, 1, "vote-2026-0001-9c1e", 150, Instant.parse("2026-05-20T10:00:00Z")),
                new ThresholdLost(BALLOT, 1, "batch-2026-0001-1", 148, Instant.parse("2026-05-20T10:00:00Z")),
                new ThresholdRegained(BALLOT, 2, "vote-2026-0001-9c1e", 150, Instant.parse("2026-05-20T10:00:00Z")),
                new ExpiryNoticeIssued(BALLOT, 120, 150, Instant.parse("2026-06-03T22:00:00Z"), 14),
                new VotingClosed(BALLOT, Instant.parse("2026-06-03T22:00:00Z"), 161, 7),
                new TallyFinalised(BALLOT, Instant.parse("2026-06-04T22:00:00Z"), 151, 3, 7, true),
                new IntegrityReviewPassed(BALLOT, "actor-17", "Nothing out of the ordinary", "review-12"),
                new IntegrityReviewFlagged(BALLOT, "Nothing out of the ordinary", "review-12", true),
                new VoterKeysDestroyed(BALLOT, "disposal-plan-4.2", new FinalCounts(151, 3, 7)));
    }
}
