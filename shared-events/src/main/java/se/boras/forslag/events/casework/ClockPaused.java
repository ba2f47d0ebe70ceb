package se.boras.forslag.events.casework;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The committee's own time stands still (<i>pausat</i>). */
public record ClockPaused(
        CaseId caseId, PauseGround ground, @Nullable LocalDate until) implements CaseEvent {}
