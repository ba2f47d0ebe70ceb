package se.boras.forslag.command.ballot;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.events.ballot.BallotId;
import se.boras.forslag.events.ballot.BatchId;
import se.boras.forslag.events.ballot.VoidGround;
import se.boras.forslag.events.ballot.VoteId;
import se.boras.forslag.events.proposal.ProposalId;

/** What is asked when votes are in doubt. */
public sealed interface DoubtCommand extends BallotCommand {

    /** A preview tells the effect and has none. */
    record VoidVotes(ProposalId proposalId, List<VoteId> voteIds, VoidGround ground, String evidence, boolean preview)
            implements DoubtCommand {}

    record ApproveVoidBatch(BatchId batchId) implements DoubtCommand {}

    record ReinstateVotes(BatchId batchId, String reason) implements DoubtCommand {}

    record ReviewIntegrity(
            ProposalId proposalId,
            Outcome outcome,
            String findings,
            @Nullable String evidence) implements DoubtCommand {
        /** What the registrar found (<i>granskningens utfall</i>). */
        public enum Outcome {
            PASSED,
            FLAGGED
        }
    }

    /** The service itself has seen a spike. */
    record FlagBallot(BallotId ballotId, String findings) implements DoubtCommand {}
}
