package se.boras.forslag.service.history;

import java.util.stream.IntStream;
import se.boras.forslag.command.ballot.DoubtCommand.ApproveVoidBatch;
import se.boras.forslag.command.ballot.DoubtCommand.ReinstateVotes;
import se.boras.forslag.command.ballot.DoubtCommand.ReviewIntegrity;
import se.boras.forslag.command.ballot.DoubtCommand.ReviewIntegrity.Outcome;
import se.boras.forslag.command.ballot.DoubtCommand.VoidVotes;
import se.boras.forslag.command.ballot.VoteCommand.RegisterPaperVotes;
import se.boras.forslag.command.ballot.VoteCommand.WithdrawVote;
import se.boras.forslag.command.ledger.Actor;
import se.boras.forslag.command.ledger.RuleViolation;
import se.boras.forslag.events.ballot.BallotId;
import se.boras.forslag.events.ballot.BatchId;
import se.boras.forslag.events.ballot.VoidGround;
import se.boras.forslag.events.ballot.VoteMethod;

/** What happens around a ballot besides what {@link Tale#votes} tells. */
public final class Voting {

    private Voting() {}

    public static Deed moreVotes(int voters) {
        return life -> life.crowd().more(voters);
    }

    public static Deed votesOnPaper(int voters) {
        return life -> life.send(
                Staff.REGISTRAR,
                new RegisterPaperVotes(
                        life.proposal(),
                        IntStream.rangeClosed(1, voters)
                                .mapToObj(n -> "Blankett " + n)
                                .toList(),
                        VoteMethod.PAPER));
    }

    /** Votes whose mail is not opened before the voting closes. */
    public static Deed votesLeftPending(int voters) {
        return life -> life.crowd().leave(voters);
    }

    public static Deed pendingVotesConfirmed() {
        return life -> life.crowd().confirmThoseLeft();
    }

    /** Somebody comes when it is over. */
    public static Deed comesTooLate() {
        return life -> {
            try {
                life.crowd().more(1);
                throw new IllegalStateException("A vote was taken after the voting had closed");
            } catch (RuleViolation closed) {
                life.crowd().sendAway();
            }
        };
    }

    public static Deed voteWithdrawn() {
        return life ->
                life.send(Actor.CITIZEN, new WithdrawVote(life.crowd().votes().getLast(), false));
    }

    /** One person under many addresses. */
    public static Deed votesOfOnePerson(int votes) {
        return life -> life.suspect(life.crowd().more(votes));
    }

    public static Deed suspiciousVotesVoided(VoidGround ground, String evidence) {
        return life ->
                life.send(Staff.REGISTRAR, new VoidVotes(life.proposal(), life.suspects(), ground, evidence, false));
    }

    /** More than a few votes take two people. */
    public static Deed voidingApproved() {
        return life -> life.send(Staff.OTHER_REGISTRAR, new ApproveVoidBatch(firstBatch(life)));
    }

    public static Deed votesReinstated(String reason) {
        return life -> life.send(Staff.REGISTRAR, new ReinstateVotes(firstBatch(life), reason));
    }

    public static Deed reviewed() {
        return reviewed("Inga avvikelser. Rösterna kommer jämnt och från många adresser.");
    }

    public static Deed reviewed(String findings) {
        return life -> life.send(Staff.REGISTRAR, new ReviewIntegrity(life.proposal(), Outcome.PASSED, findings, null));
    }

    public static Deed flagged(String findings) {
        return life ->
                life.send(Staff.REGISTRAR, new ReviewIntegrity(life.proposal(), Outcome.FLAGGED, findings, null));
    }

    private static BatchId firstBatch(Life life) {
        return BatchId.of(BallotId.of(life.proposal()), 1);
    }
}
