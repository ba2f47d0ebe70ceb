package se.boras.forslag.events.commitment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.events.reference.CommitteeId;

/** Another committee answers for the promise (<i>ansvar flyttat</i>). */
public record CommitmentReassigned(
        CommitmentId commitmentId,
        CommitteeId from,
        CommitteeId to,
        Reason reason,
        @Nullable String explanation,
        LocalDate reassignedOn)
        implements CommitmentEvent {
    @Override
    public LocalDate happenedOn() {
        return reassignedOn;
    }

    /** Why responsibility moved (<i>orsak</i>). */
    public enum Reason {
        REORGANISATION,
        TRANSFER
    }
}
