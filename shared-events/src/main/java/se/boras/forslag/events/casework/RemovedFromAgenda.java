package se.boras.forslag.events.casework;

import java.time.LocalDate;

/** The case has been taken off the agenda (<i>utgår</i>). */
public record RemovedFromAgenda(CaseId caseId, LocalDate meetingDate, String reason) implements CaseEvent {}
