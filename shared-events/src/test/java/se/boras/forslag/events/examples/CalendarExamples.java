package se.boras.forslag.events.examples;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import se.boras.forslag.events.reference.CalendarEvent;
import se.boras.forslag.events.reference.CalendarPublished;
import se.boras.forslag.events.reference.Holiday;
import se.boras.forslag.events.reference.SummaryReportCalledFor;

/** One example of every fact in {@link CalendarEvent}. */
final class CalendarExamples {

    private CalendarExamples() {}

    static Stream<CalendarEvent> all() {
        return Stream.of(
                new CalendarPublished(
                        2026,
                        List.of(new Holiday(LocalDate.of(2026, 6, 19), "Midsommarafton")),
                        "Lag (1989:253) om allmänna helgdagar"),
                new SummaryReportCalledFor(LocalDate.of(2026, 4, 1), List.of("ks/COORDINATOR")));
    }
}
