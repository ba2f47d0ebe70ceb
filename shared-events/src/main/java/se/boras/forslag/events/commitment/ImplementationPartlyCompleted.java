package se.boras.forslag.events.commitment;

import java.util.List;
import se.boras.forslag.events.DocumentRef;

/** A part of the work is done (<i>delvis genomfört</i>). */
public record ImplementationPartlyCompleted(
        CommitmentId commitmentId, String what, String remaining, List<DocumentRef> evidence)
        implements CommitmentEvent {
    public ImplementationPartlyCompleted {
        evidence = List.copyOf(evidence);
    }
}
