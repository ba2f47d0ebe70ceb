package se.boras.forslag.events.commitment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.events.DocumentRef;

/** The administration has told how far the work has come (<i>lägesrapport</i>). */
public record ProgressReported(
        CommitmentId commitmentId,
        @Nullable Integer percent,
        String text,
        @Nullable String nextMilestone,
        List<DocumentRef> evidence)
        implements CommitmentEvent {
    public ProgressReported {
        evidence = List.copyOf(evidence);
    }
}
