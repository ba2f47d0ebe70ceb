package se.boras.forslag.events.privacy;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A run has disposed of what had come to the end of its time (<i>gallring genomförd</i>).
 *
 * @param on the day of the run
 * @param keptUntil what came to its end before this instant is gone
 */
public record DisposalCarriedOut(
        DisposalId disposalId, DisposedKind what, String policyRef, LocalDate on, Instant keptUntil, int count)
        implements DisposalEvent {

    @Override
    public LocalDate happenedOn() {
        return on;
    }
}
