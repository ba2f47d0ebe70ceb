package se.boras.forslag.events.casework;

import java.time.LocalDate;

/** A new decision stands in place of the old one (<i>omprövat</i>). */
public record DecisionReplaced(
        CaseId caseId, DecisionId oldDecisionId, DecisionId newDecisionId, String reason, LocalDate replacedOn)
        implements CaseEvent {
    @Override
    public LocalDate happenedOn() {
        return replacedOn;
    }
}
