package se.boras.forslag.events.reference;

import java.util.List;

/** The days of a year on which nobody works are known (<i>helgdagar</i>). */
public record CalendarPublished(int year, List<Holiday> holidays, String source) implements CalendarEvent {
    public CalendarPublished {
        holidays = List.copyOf(holidays);
    }
}
