package se.boras.forslag.events.casework;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The court has annulled the decision (<i>upphävt</i>). */
public record DecisionAnnulled(
        CaseId caseId,
        DecisionId decisionId,
        String court,
        @Nullable String caseNo,
        LocalDate annulledOn) implements CaseEvent {
    @Override
    public LocalDate happenedOn() {
        return annulledOn;
    }
}
