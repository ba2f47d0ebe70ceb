package se.boras.forslag.command.casework;

import java.util.HashSet;
import java.util.Set;
import se.boras.forslag.events.ballot.BatchId;

/** The voided votes a case has heard of, and whether someone still has to say what follows from them. */
public record Doubts(Set<BatchId> batches, boolean open) {

    static final Doubts NONE = new Doubts(Set.of(), false);

    /** After a decision the doubt is noted only: nobody has to answer it. */
    Doubts raised(BatchId batch, boolean afterDecision) {
        var more = new HashSet<>(batches);
        more.add(batch);
        return new Doubts(Set.copyOf(more), open || !afterDecision);
    }

    Doubts settled() {
        return new Doubts(batches, false);
    }
}
