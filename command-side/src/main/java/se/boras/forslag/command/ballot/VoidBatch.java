package se.boras.forslag.command.ballot;

import java.util.List;
import se.boras.forslag.events.ballot.BatchId;
import se.boras.forslag.events.ballot.VoidBatchProposed;
import se.boras.forslag.events.ballot.VoidGround;
import se.boras.forslag.events.ballot.VoteId;
import se.boras.forslag.events.ballot.VotesVoided;

/** A batch of votes under doubt (<i>omgång</i>): waiting for a second person, void, or counted again. */
record VoidBatch(BatchId id, List<VoteId> votes, VoidGround ground, String evidence, String proposedBy, Step step) {

    /** How far the batch has come (<i>steg</i>). */
    enum Step {
        PROPOSED,
        VOID,
        REINSTATED
    }

    static VoidBatch proposed(VoidBatchProposed event) {
        return new VoidBatch(
                event.batchId(),
                event.voteIds(),
                event.ground(),
                event.evidenceRef(),
                event.proposedBy(),
                Step.PROPOSED);
    }

    static VoidBatch carriedOut(VotesVoided event, String proposedBy) {
        return new VoidBatch(
                event.batchId(), event.voteIds(), event.ground(), event.evidenceRef(), proposedBy, Step.VOID);
    }

    VoidBatch reinstated() {
        return new VoidBatch(id, votes, ground, evidence, proposedBy, Step.REINSTATED);
    }

    boolean is(Step other) {
        return step == other;
    }
}
