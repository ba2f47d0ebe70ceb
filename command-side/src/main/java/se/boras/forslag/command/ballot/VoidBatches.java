package se.boras.forslag.command.ballot;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import se.boras.forslag.command.ledger.UnknownStream;
import se.boras.forslag.events.ballot.BallotId;
import se.boras.forslag.events.ballot.BatchId;
import se.boras.forslag.events.ballot.VoidBatchProposed;
import se.boras.forslag.events.ballot.VoteId;
import se.boras.forslag.events.ballot.VotesReinstated;
import se.boras.forslag.events.ballot.VotesVoided;

/** All batches of a ballot, and the votes that are void now; each of them lies in one void batch. */
record VoidBatches(Map<BatchId, VoidBatch> all, Set<VoteId> voidVotes) {

    static final VoidBatches NONE = new VoidBatches(Map.of(), Set.of());

    boolean isVoid(VoteId vote) {
        return voidVotes.contains(vote);
    }

    VoidBatch get(BatchId id) {
        var batch = all.get(id);
        if (batch == null) {
            throw new UnknownStream(id.value());
        }
        return batch;
    }

    BatchId next(BallotId ballot) {
        return BatchId.of(ballot, all.size() + 1);
    }

    VoidBatches with(VoidBatchProposed event) {
        return with(VoidBatch.proposed(event), voidVotes);
    }

    VoidBatches with(VotesVoided event) {
        var proposed = all.get(event.batchId());
        var by = proposed == null ? "" : proposed.proposedBy();
        return with(VoidBatch.carriedOut(event, by), change(Set::addAll, event.voteIds()));
    }

    /** A vote of the batch that is not reinstated stays void. */
    VoidBatches with(VotesReinstated event) {
        return with(get(event.batchId()).reinstated(), change(Set::removeAll, event.voteIds()));
    }

    private VoidBatches with(VoidBatch batch, Set<VoteId> nowVoid) {
        var changed = new HashMap<>(all);
        changed.put(batch.id(), batch);
        return new VoidBatches(Map.copyOf(changed), nowVoid);
    }

    private Set<VoteId> change(BiFunction<Set<VoteId>, Collection<VoteId>, Boolean> how, Collection<VoteId> votes) {
        var changed = new HashSet<>(voidVotes);
        how.apply(changed, votes);
        return Set.copyOf(changed);
    }
}
