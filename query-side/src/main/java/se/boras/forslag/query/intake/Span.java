package se.boras.forslag.query.intake;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Days on end, the first and the last included (<i>tidsrymd</i>). */
record Span(LocalDate from, LocalDate to) {

    long days() {
        return Math.max(0, ChronoUnit.DAYS.between(from, to) + 1);
    }

    boolean includes(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    boolean meets(Span other) {
        return !from.isAfter(other.to) && !other.from.isAfter(to);
    }

    /** As many days just before. */
    Span before() {
        return new Span(from.minusDays(days()), from.minusDays(1));
    }

    /** As many days just after. */
    Span after() {
        return new Span(to.plusDays(1), to.plusDays(days()));
    }

    /** What of it lies within the other. */
    Span within(Span other) {
        return new Span(from.isBefore(other.from) ? other.from : from, to.isAfter(other.to) ? other.to : to);
    }

    /** From the first of all the days to the last. */
    Span with(Span other) {
        return new Span(from.isBefore(other.from) ? from : other.from, to.isAfter(other.to) ? to : other.to);
    }

    List<LocalDate> each() {
        return days() == 0 ? List.of() : from.datesUntil(to.plusDays(1)).toList();
    }
}
