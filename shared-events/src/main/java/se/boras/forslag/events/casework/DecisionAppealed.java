package se.boras.forslag.events.casework;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The decision has been appealed against (<i>överklagat</i>). */
public record DecisionAppealed(
        CaseId caseId,
        DecisionId decisionId,
        String court,
        @Nullable String caseNo,
        LocalDate appealedOn) implements CaseEvent {
    @Override
    public LocalDate happenedOn() {
        return appealedOn;
    }
}
