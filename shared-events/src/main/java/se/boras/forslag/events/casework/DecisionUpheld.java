package se.boras.forslag.events.casework;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The court has let the decision stand (<i>överklagande avslaget</i>). */
public record DecisionUpheld(
        CaseId caseId,
        DecisionId decisionId,
        String court,
        @Nullable String caseNo,
        LocalDate upheldOn) implements CaseEvent {
    @Override
    public LocalDate happenedOn() {
        return upheldOn;
    }
}
