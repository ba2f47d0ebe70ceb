package se.boras.forslag.command.ballot;

import static se.boras.forslag.command.Specification.after;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import se.boras.forslag.command.Specification;
import se.boras.forslag.command.ledger.Actor;
import se.boras.forslag.command.ledger.Circumstances;
import se.boras.forslag.events.ballot.BallotEvent;
import se.boras.forslag.events.ballot.BallotId;
import se.boras.forslag.events.ballot.BallotOpened;
import se.boras.forslag.events.ballot.BatchId;
import se.boras.forslag.events.ballot.TallyFinalised;
import se.boras.forslag.events.ballot.VoidGround;
import se.boras.forslag.events.ballot.VoteCast;
import se.boras.forslag.events.ballot.VoteConfirmed;
import se.boras.forslag.events.ballot.VoteId;
import se.boras.forslag.events.ballot.VoteMethod;
import se.boras.forslag.events.ballot.VoteWithdrawn;
import se.boras.forslag.events.ballot.VotesVoided;
import se.boras.forslag.events.proposal.ProposalId;

/** One ballot that most specifications are about, and votes in it. */
final class Ballots {

    static final ProposalId PROPOSAL = new ProposalId("proposal-2026-0001");
    static final BallotId BALLOT = BallotId.of(PROPOSAL);
    static final Instant OPENS = Instant.parse("2026-05-01T10:00:00Z");
    static final Instant CLOSES = Instant.parse("2026-07-29T22:00:00Z");
    static final Instant GRACE = Instant.parse("2026-07-30T22:00:00Z");
    static final int REQUIRED = 150;
    static final BallotOpened OPENED = BallotRules.open(PROPOSAL, OPENS, CLOSES, 24, REQUIRED);
    static final Voter VOTER = voter(1);
    static final VoteId VOTE = VOTER.voteId();
    static final BatchId BATCH = BatchId.of(BALLOT, 1);

    private Ballots() {}

    static Voter voter(int n) {
        return new Voter(BALLOT, "%032x".formatted(n));
    }

    static VoteId vote(int n) {
        return voter(n).voteId();
    }

    static List<VoteId> votes(int from, int to) {
        return IntStream.rangeClosed(from, to).mapToObj(Ballots::vote).toList();
    }

    static BallotState ballot(BallotEvent... events) {
        return after(BallotState.KIND, OPENED, events);
    }

    static BallotState finalBallot(int valid) {
        return ballot(new TallyFinalised(BALLOT, GRACE, valid, 0, 0, valid >= REQUIRED));
    }

    static VoteCast cast(int n) {
        return new VoteCast(vote(n), BALLOT, voter(n).key(), OPENS.plusSeconds(n), VoteMethod.EMAIL);
    }

    static VoteConfirmed confirmed(int n) {
        return new VoteConfirmed(vote(n), BALLOT, OPENS.plusSeconds(1_000 + n));
    }

    static VoteWithdrawn withdrawn(int n) {
        return new VoteWithdrawn(vote(n), BALLOT, OPENS.plusSeconds(2_000 + n));
    }

    static VoteState pendingVote(int n) {
        return after(VoteState.KIND, cast(n));
    }

    static VoteState confirmedVote(int n) {
        return after(VoteState.KIND, cast(n), confirmed(n));
    }

    static List<VoteState> confirmedVotes(int n) {
        return IntStream.rangeClosed(1, n).mapToObj(Ballots::confirmedVote).toList();
    }

    static VoteState withdrawnVote(int n) {
        return after(VoteState.KIND, cast(n), confirmed(n), withdrawn(n));
    }

    static VotesVoided voided(int from, int to, int validBefore, int validAfter) {
        return new VotesVoided(
                BALLOT, BATCH, votes(from, to), VoidGround.SAME_PERSON, "note 4", null, validBefore, validAfter);
    }

    static Circumstances citizen(Instant now) {
        return Specification.at(now, new Circumstances(Actor.CITIZEN, now));
    }

    static Circumstances service(Instant now) {
        return new Circumstances(Actor.SYSTEM, now);
    }

    static BallotCount count(int pending, int valid, int voided) {
        return new BallotCount(BALLOT, REQUIRED, pending, valid, voided, 0, 0);
    }
}
