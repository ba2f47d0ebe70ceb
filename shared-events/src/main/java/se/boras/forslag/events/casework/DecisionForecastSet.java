package se.boras.forslag.events.casework;

import java.time.LocalDate;

/** The committee has said when it expects to decide (<i>beslutsprognos</i>). */
public record DecisionForecastSet(CaseId caseId, LocalDate expectedDecisionOn, String reason) implements CaseEvent {}
