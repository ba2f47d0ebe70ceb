package se.boras.forslag.events.casework;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The case has been entered in a register (<i>diariefört</i>). */
public record CaseRegistered(
        CaseId caseId,
        String dnr,
        @Nullable String diary,
        @Nullable LocalDate registeredAt) implements CaseEvent {
    @Override
    public @Nullable LocalDate happenedOn() {
        return registeredAt;
    }
}
