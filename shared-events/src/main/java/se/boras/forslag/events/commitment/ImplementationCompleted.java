package se.boras.forslag.events.commitment;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.events.DocumentRef;

/** The work is done (<i>genomfört</i>), says the one who did it, and shows the evidence. */
public record ImplementationCompleted(
        CommitmentId commitmentId,
        LocalDate completedOn,
        List<DocumentRef> evidence,
        @Nullable String deviationFromPromise,
        String reportedBy)
        implements CommitmentEvent {
    public ImplementationCompleted {
        evidence = List.copyOf(evidence);
    }

    @Override
    public LocalDate happenedOn() {
        return completedOn;
    }
}
