package se.boras.forslag.events.casework;

/** A case officer (<i>handläggare</i>) has been given the case. */
public record HandlerAssigned(CaseId caseId, String unit, String handlerPseudonym) implements CaseEvent {}
