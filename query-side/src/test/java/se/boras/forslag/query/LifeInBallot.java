package se.boras.forslag.query;

import java.time.Instant;
import java.util.List;
import se.boras.forslag.events.ballot.BallotId;
import se.boras.forslag.events.ballot.BallotOpened;
import se.boras.forslag.events.ballot.BatchId;
import se.boras.forslag.events.ballot.IntegrityReviewPassed;
import se.boras.forslag.events.ballot.TallyFinalised;
import se.boras.forslag.events.ballot.VoidGround;
import se.boras.forslag.events.ballot.VoteCast;
import se.boras.forslag.events.ballot.VoteConfirmed;
import se.boras.forslag.events.ballot.VoteId;
import se.boras.forslag.events.ballot.VoteMethod;
import se.boras.forslag.events.ballot.VoteWithdrawn;
import se.boras.forslag.events.ballot.VotesReinstated;
import se.boras.forslag.events.ballot.VotesVoided;
import se.boras.forslag.events.ballot.VotingClosed;
import se.boras.forslag.events.casework.CaseId;
import se.boras.forslag.events.casework.DecisionId;
import se.boras.forslag.events.commitment.CommitmentId;
import se.boras.forslag.events.privacy.ContactRef;
import se.boras.forslag.events.proposal.ProposalId;
import se.boras.forslag.events.reference.CommitteeId;

/** How people vote for the bench. */
class LifeInBallot {

    public static final ProposalId BENCH = new ProposalId("proposal-2026-0001");
    public static final BallotId BALLOT = BallotId.of(BENCH);
    public static final CaseId CASE = CaseId.of(BENCH, 1);
    public static final DecisionId DECISION = DecisionId.of(CASE, 1);
    public static final CommitmentId PROMISE = CommitmentId.of(CASE, 1);
    public static final ContactRef PROPOSER = new ContactRef("contact-7f3a");
    public static final CommitteeId TEKNISKA = new CommitteeId("tekniska");
    public static final CommitteeId KULTUR = new CommitteeId("kultur");
    public static final Instant OPENS = Instant.parse("2026-03-05T09:00:00Z");
    public static final Instant CLOSES = Instant.parse("2026-06-03T22:00:00Z");

    protected LifeInBallot() {}

    public static BallotOpened opened() {
        return new BallotOpened(BALLOT, BENCH, OPENS, CLOSES, CLOSES.plusSeconds(86_400), 2, VoteMethod.EMAIL);
    }

    public static VoteId vote(String key) {
        return VoteId.of(BALLOT, key);
    }

    public static VoteCast cast(String key) {
        return new VoteCast(vote(key), BALLOT, key, OPENS, VoteMethod.EMAIL);
    }

    public static VoteConfirmed voted(String key) {
        return new VoteConfirmed(vote(key), BALLOT, OPENS);
    }

    public static VoteWithdrawn withdrawn(String key) {
        return new VoteWithdrawn(vote(key), BALLOT, OPENS);
    }

    public static VotesVoided voided(String... keys) {
        return new VotesVoided(
                BALLOT,
                BatchId.of(BALLOT, 1),
                votes(keys),
                VoidGround.SAME_PERSON,
                "Promemoria 1",
                null,
                keys.length,
                0);
    }

    public static VotesReinstated reinstated(String... keys) {
        return new VotesReinstated(BALLOT, BatchId.of(BALLOT, 1), votes(keys), "Two people after all", 2);
    }

    private static List<VoteId> votes(String... keys) {
        return List.of(keys).stream().map(LifeInBallot::vote).toList();
    }

    public static VotingClosed closed() {
        return new VotingClosed(BALLOT, CLOSES, 2, 0);
    }

    public static TallyFinalised tallied() {
        return new TallyFinalised(BALLOT, CLOSES.plusSeconds(86_400), 2, 0, 0, true);
    }

    public static IntegrityReviewPassed reviewed() {
        return new IntegrityReviewPassed(BALLOT, "registrator", "Nothing to remark", null);
    }
}
