package se.boras.forslag.events.casework;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The meeting has sent the case back for more preparation (<i>återremiss</i>). */
public record CaseRemitted(
        CaseId caseId,
        LocalDate meetingDate,
        String paragraph,
        String reason,
        @Nullable String toBeSupplemented,
        @Nullable LocalDate newDueBy)
        implements CaseEvent {
    @Override
    public LocalDate happenedOn() {
        return meetingDate;
    }
}
