package se.boras.forslag.events.casework;

import java.time.LocalDate;

/** The minutes have been approved (<i>justerat</i>). */
public record ProtocolAdjusted(CaseId caseId, DecisionId decisionId, LocalDate adjustedOn) implements CaseEvent {
    @Override
    public LocalDate happenedOn() {
        return adjustedOn;
    }
}
