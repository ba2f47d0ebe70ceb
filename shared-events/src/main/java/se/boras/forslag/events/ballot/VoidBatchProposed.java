package se.boras.forslag.events.ballot;

import java.util.List;

/** Voiding these votes waits for a second person (<i>ogiltigförklaring föreslagen</i>). */
public record VoidBatchProposed(
        BallotId ballotId,
        BatchId batchId,
        List<VoteId> voteIds,
        VoidGround ground,
        String evidenceRef,
        String proposedBy,
        int validBefore,
        int validAfter)
        implements BallotEvent {
    public VoidBatchProposed {
        voteIds = List.copyOf(voteIds);
    }
}
