package se.boras.forslag.command.ballot;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.command.ballot.VoteCommand.ConfirmVote;
import se.boras.forslag.command.ballot.VoteCommand.WithdrawVote;
import se.boras.forslag.command.ballot.VoteState.Standing;
import se.boras.forslag.command.ledger.Circumstances;
import se.boras.forslag.command.ledger.RuleViolation;
import se.boras.forslag.events.ballot.VoteCast;
import se.boras.forslag.events.ballot.VoteConfirmed;
import se.boras.forslag.events.ballot.VoteEvent;
import se.boras.forslag.events.ballot.VoteMethod;
import se.boras.forslag.events.ballot.VoteWithdrawn;

/** The rules of one vote: taken in the window only, one for each voter, confirmed by the address it came from. */
final class VoteRules {

    private VoteRules() {}

    /** What an attempt to vote by mail address meets. Its caller is never told which. */
    enum Attempt {
        NEW,
        PENDING,
        TAKEN
    }

    static Attempt attempt(Voter voter, BallotState ballot, @Nullable VoteState vote) {
        if (ballot.isVoid(voter.voteId())) {
            return Attempt.TAKEN;
        }
        if (vote == null || vote.is(Standing.WITHDRAWN)) {
            return Attempt.NEW;
        }
        return vote.is(Standing.PENDING) ? Attempt.PENDING : Attempt.TAKEN;
    }

    static List<VoteCast> cast(Voter voter, BallotState ballot, @Nullable VoteState vote, Circumstances at) {
        mustBeOpen(ballot, at.now());
        return attempt(voter, ballot, vote) == Attempt.NEW ? List.of(cast(voter, VoteMethod.EMAIL, at)) : List.of();
    }

    /** The registrar has seen the voter: no confirmation is asked for. */
    static List<VoteEvent> castOnPaper(
            Voter voter, VoteMethod method, BallotState ballot, @Nullable VoteState vote, Circumstances at) {
        mustBeOpen(ballot, at.now());
        if (attempt(voter, ballot, vote) != Attempt.NEW) {
            throw RuleViolation.conflict("voter-has-voted");
        }
        return List.of(cast(voter, method, at), new VoteConfirmed(voter.voteId(), voter.ballotId(), at.now()));
    }

    static VoteConfirmed decide(ConfirmVote command, VoteState vote, BallotState ballot, Circumstances at) {
        if (!at.now().isBefore(ballot.graceUntil())
                || ballot.isFinal()
                || !vote.castAt().isBefore(ballot.closesAt())) {
            throw RuleViolation.gone("voting-closed");
        }
        mustBeUnused(command.linkUsed());
        if (ballot.isVoid(vote.voteId())) {
            throw RuleViolation.gone("vote-is-void");
        }
        if (vote.is(Standing.CONFIRMED)) {
            throw RuleViolation.gone("vote-confirmed-already");
        }
        mustStand(vote);
        return new VoteConfirmed(vote.voteId(), vote.ballotId(), at.now());
    }

    static VoteWithdrawn decide(WithdrawVote command, VoteState vote, BallotState ballot, Circumstances at) {
        if (!at.now().isBefore(ballot.closesAt()) || ballot.closed()) {
            throw RuleViolation.gone("voting-closed");
        }
        mustBeUnused(command.linkUsed());
        mustStand(vote);
        return new VoteWithdrawn(vote.voteId(), vote.ballotId(), at.now());
    }

    /** By the clock of the service alone: whether a timer has noticed plays no part. */
    static void mustBeOpen(BallotState ballot, Instant now) {
        if (now.isBefore(ballot.opensAt())) {
            throw RuleViolation.conflict("voting-not-open");
        }
        if (!now.isBefore(ballot.closesAt()) || ballot.closed()) {
            throw RuleViolation.gone("voting-closed");
        }
    }

    private static void mustBeUnused(boolean used) {
        if (used) {
            throw RuleViolation.gone("link-used");
        }
    }

    private static void mustStand(VoteState vote) {
        if (vote.is(Standing.WITHDRAWN)) {
            throw RuleViolation.gone("vote-withdrawn");
        }
    }

    private static VoteCast cast(Voter voter, VoteMethod method, Circumstances at) {
        return new VoteCast(voter.voteId(), voter.ballotId(), voter.key(), at.now(), method);
    }
}
