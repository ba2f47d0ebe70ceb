package se.boras.forslag.events.casework;

/** The committee is done with the case (<i>ärendet avslutat</i>). */
public record CaseClosedByCommittee(CaseId caseId, String reason) implements CaseEvent {}
