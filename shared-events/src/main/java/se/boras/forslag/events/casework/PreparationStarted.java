package se.boras.forslag.events.casework;

/** The preparation (<i>beredning</i>) has begun. */
public record PreparationStarted(CaseId caseId) implements CaseEvent {}
