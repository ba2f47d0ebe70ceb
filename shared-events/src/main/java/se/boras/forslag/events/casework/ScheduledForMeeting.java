package se.boras.forslag.events.casework;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The case is on the agenda of a coming meeting (<i>på föredragningslistan</i>). */
public record ScheduledForMeeting(
        CaseId caseId,
        LocalDate meetingDate,
        @Nullable String agendaItem,
        @Nullable String url) implements CaseEvent {}
