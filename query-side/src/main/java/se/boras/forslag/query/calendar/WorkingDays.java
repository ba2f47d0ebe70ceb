package se.boras.forslag.query.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/** The days on which the municipality works (<i>arbetsdagar</i>): not weekends, not holidays. */
public record WorkingDays(Set<LocalDate> holidays) {

    public boolean include(LocalDate day) {
        return day.getDayOfWeek().getValue() < DayOfWeek.SATURDAY.getValue() && !holidays.contains(day);
    }

    /** The last day of a term of so many working days: the day it starts is day 0. */
    LocalDate plus(LocalDate start, int days) {
        var day = start;
        for (int left = days; left > 0; ) {
            day = day.plusDays(1);
            left -= include(day) ? 1 : 0;
        }
        return day;
    }

    /** How many there are after the one day, up to and with the other. */
    long between(LocalDate after, LocalDate last) {
        return after.isBefore(last)
                ? after.plusDays(1)
                        .datesUntil(last.plusDays(1))
                        .filter(this::include)
                        .count()
                : 0;
    }
}
