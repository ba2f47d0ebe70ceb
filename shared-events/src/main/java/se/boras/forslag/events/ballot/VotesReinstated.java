package se.boras.forslag.events.ballot;

import java.util.List;

/** Voided votes count again (<i>röster återinförda</i>). */
public record VotesReinstated(BallotId ballotId, BatchId batchId, List<VoteId> voteIds, String reason, int validAfter)
        implements BallotEvent {
    public VotesReinstated {
        voteIds = List.copyOf(voteIds);
    }
}
