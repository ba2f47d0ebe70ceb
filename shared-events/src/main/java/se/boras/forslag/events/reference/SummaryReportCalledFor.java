package se.boras.forslag.events.reference;

import java.time.LocalDate;
import java.util.List;

/** The day has come on which promises are to be summed up (<i>sammanställningen ska göras</i>). */
public record SummaryReportCalledFor(LocalDate on, List<String> recipients) implements CalendarEvent {
    public SummaryReportCalledFor {
        recipients = List.copyOf(recipients);
    }
}
