package se.boras.forslag.command.ballot;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.command.ballot.DoubtCommand.ApproveVoidBatch;
import se.boras.forslag.command.ballot.DoubtCommand.FlagBallot;
import se.boras.forslag.command.ballot.DoubtCommand.ReinstateVotes;
import se.boras.forslag.command.ballot.DoubtCommand.ReviewIntegrity;
import se.boras.forslag.command.ballot.DoubtCommand.VoidVotes;
import se.boras.forslag.command.ballot.VoidBatch.Step;
import se.boras.forslag.command.ballot.VoteState.Standing;
import se.boras.forslag.command.ledger.Circumstances;
import se.boras.forslag.command.ledger.RuleViolation;
import se.boras.forslag.events.ballot.BallotEvent;
import se.boras.forslag.events.ballot.IntegrityReviewFlagged;
import se.boras.forslag.events.ballot.IntegrityReviewPassed;
import se.boras.forslag.events.ballot.VoidBatchProposed;
import se.boras.forslag.events.ballot.VoteId;
import se.boras.forslag.events.ballot.VotesReinstated;
import se.boras.forslag.events.ballot.VotesVoided;

/** The rules of doubt: votes are void by a batch with a ground, large ones by two people, and each can be taken back. */
final class DoubtRules {

    private DoubtRules() {}

    /** Votes that may be declared void, or a refusal that names the first which may not. */
    static VoidEffect effect(VoidVotes command, BallotState ballot, List<@Nullable VoteState> votes, int validNow) {
        mustHaveVoters(ballot);
        var found = new ArrayList<VoteState>();
        for (int i = 0; i < votes.size(); i++) {
            found.add(mustBeVoidable(command.voteIds().get(i), "voteIds[" + i + "]", votes.get(i), ballot));
        }
        return VoidEffect.of(found.stream().distinct().toList(), validNow, -1);
    }

    /** A small batch is void at once; a large one waits for somebody else. */
    static BallotEvent decide(
            VoidVotes command, VoidEffect effect, BallotState ballot, int fourEyesAbove, Circumstances at) {
        var batch = ballot.batches().next(ballot.ballotId());
        return effect.votes().size() > fourEyesAbove
                ? new VoidBatchProposed(
                        ballot.ballotId(),
                        batch,
                        effect.votes(),
                        command.ground(),
                        command.evidence(),
                        at.actor().id(),
                        effect.validBefore(),
                        effect.validAfter())
                : new VotesVoided(
                        ballot.ballotId(),
                        batch,
                        effect.votes(),
                        command.ground(),
                        command.evidence(),
                        null,
                        effect.validBefore(),
                        effect.validAfter());
    }

    static VotesVoided decide(
            ApproveVoidBatch command, BallotState ballot, List<VoteState> votes, int validNow, Circumstances at) {
        mustHaveVoters(ballot);
        var batch = mustBe(Step.PROPOSED, ballot.batches().get(command.batchId()), Step.VOID);
        if (batch.proposedBy().equals(at.actor().id())) {
            throw RuleViolation.forbidden("four-eyes");
        }
        var stillThere = votes.stream()
                .filter(vote -> !vote.is(Standing.WITHDRAWN) && !ballot.isVoid(vote.voteId()))
                .toList();
        var effect = VoidEffect.of(stillThere, validNow, -1);
        return new VotesVoided(
                ballot.ballotId(),
                batch.id(),
                effect.votes(),
                batch.ground(),
                batch.evidence(),
                at.actor().id(),
                effect.validBefore(),
                effect.validAfter());
    }

    /** A voter who has taken the vote back meanwhile does not get it back: that would be voting for her. */
    static VotesReinstated decide(ReinstateVotes command, BallotState ballot, List<VoteState> votes, int validNow) {
        mustHaveVoters(ballot);
        var batch = mustBe(Step.VOID, ballot.batches().get(command.batchId()), Step.REINSTATED);
        var standing = votes.stream()
                .filter(vote -> !vote.is(Standing.WITHDRAWN) && ballot.isVoid(vote.voteId()))
                .toList();
        var effect = VoidEffect.of(standing, validNow, +1);
        return new VotesReinstated(
                ballot.ballotId(), batch.id(), effect.votes(), command.reason(), effect.validAfter());
    }

    static BallotEvent decide(ReviewIntegrity command, BallotState ballot, Circumstances at) {
        return switch (command.outcome()) {
            case FLAGGED ->
                new IntegrityReviewFlagged(ballot.ballotId(), command.findings(), command.evidence(), false);
            case PASSED -> pass(command, ballot, at);
        };
    }

    static IntegrityReviewFlagged decide(FlagBallot command) {
        return new IntegrityReviewFlagged(command.ballotId(), command.findings(), null, true);
    }

    private static IntegrityReviewPassed pass(ReviewIntegrity command, BallotState ballot, Circumstances at) {
        if (!ballot.isFinal()) {
            throw RuleViolation.conflict("tally-not-final");
        }
        return new IntegrityReviewPassed(ballot.ballotId(), at.actor().id(), command.findings(), command.evidence());
    }

    private static VoteState mustBeVoidable(VoteId id, String field, @Nullable VoteState vote, BallotState ballot) {
        if (vote == null || !vote.ballotId().equals(ballot.ballotId())) {
            throw RuleViolation.invalid(field, "vote-unknown");
        }
        if (vote.is(Standing.WITHDRAWN)) {
            throw RuleViolation.invalid(field, "vote-was-withdrawn");
        }
        if (ballot.isVoid(id)) {
            throw RuleViolation.invalid(field, "vote-is-void");
        }
        return vote;
    }

    private static VoidBatch mustBe(Step step, VoidBatch batch, Step next) {
        if (!batch.is(step)) {
            throw RuleViolation.conflict("step-out-of-order", batch.step(), next);
        }
        return batch;
    }

    private static void mustHaveVoters(BallotState ballot) {
        if (ballot.keysDestroyed()) {
            throw RuleViolation.conflict("voters-forgotten");
        }
    }
}
