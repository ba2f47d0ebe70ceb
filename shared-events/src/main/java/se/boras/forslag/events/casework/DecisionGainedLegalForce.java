package se.boras.forslag.events.casework;

import java.time.LocalDate;

/** The decision can no longer be appealed against (<i>laga kraft</i>). */
public record DecisionGainedLegalForce(CaseId caseId, DecisionId decisionId, LocalDate gainedOn) implements CaseEvent {
    @Override
    public LocalDate happenedOn() {
        return gainedOn;
    }
}
