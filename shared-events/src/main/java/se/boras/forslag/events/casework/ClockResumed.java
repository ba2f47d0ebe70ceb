package se.boras.forslag.events.casework;

/** The committee's own time runs again (<i>återupptaget</i>). */
public record ClockResumed(CaseId caseId, PauseGround ground) implements CaseEvent {}
