package se.boras.forslag.events.reference;

import se.boras.forslag.events.LedgerEvent;

/** Something that has happened to the calendar of working days (<i>arbetsdagskalender</i>), which is one stream. */
public sealed interface CalendarEvent extends LedgerEvent permits CalendarPublished, SummaryReportCalledFor {

    @Override
    default String stream() {
        return "register-calendar";
    }
}
