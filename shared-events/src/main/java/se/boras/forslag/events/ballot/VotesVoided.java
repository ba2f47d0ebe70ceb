package se.boras.forslag.events.ballot;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Votes have been declared void (<i>röster ogiltigförklarade</i>). */
public record VotesVoided(
        BallotId ballotId,
        BatchId batchId,
        List<VoteId> voteIds,
        VoidGround ground,
        String evidenceRef,
        @Nullable String approvedBy,
        int validBefore,
        int validAfter)
        implements BallotEvent {
    public VotesVoided {
        voteIds = List.copyOf(voteIds);
    }
}
