package se.boras.forslag.events.casework;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The meeting has put the case off (<i>bordlagt</i>). */
public record CaseTabled(
        CaseId caseId,
        LocalDate meetingDate,
        String paragraph,
        @Nullable LocalDate nextMeeting) implements CaseEvent {
    @Override
    public LocalDate happenedOn() {
        return meetingDate;
    }
}
