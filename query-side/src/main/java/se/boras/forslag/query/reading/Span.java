package se.boras.forslag.query.reading;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Days on end, the first and the last included (<i>tidsrymd</i>). */
public record Span(LocalDate from, LocalDate to) {

    /** What is asked for: until today where no last day is said, and so many days where no first one is. */
    public static Span asked(@Nullable String from, @Nullable String to, LocalDate today, int usualDays) {
        var last = Asked.day("to", to);
        var end = last == null ? today : last;
        var first = Asked.day("from", from);
        var asked = new Span(first == null ? end.minusDays(usualDays - 1L) : first, end);
        if (asked.days() == 0) {
            throw Refused.invalid("to");
        }
        return asked;
    }

    public long days() {
        return Math.max(0, ChronoUnit.DAYS.between(from, to) + 1);
    }

    public boolean includes(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    public boolean meets(Span other) {
        return !from.isAfter(other.to) && !other.from.isAfter(to);
    }

    /** As many days just before. */
    public Span before() {
        return new Span(from.minusDays(days()), from.minusDays(1));
    }

    /** As many days just after. */
    public Span after() {
        return new Span(to.plusDays(1), to.plusDays(days()));
    }

    /** What of it lies within the other. */
    public Span within(Span other) {
        return new Span(later(from, other.from), to.isAfter(other.to) ? other.to : to);
    }

    /** From the first of all the days to the last. */
    public Span with(Span other) {
        return new Span(from.isBefore(other.from) ? from : other.from, later(to, other.to));
    }

    public List<LocalDate> each() {
        return days() == 0 ? List.of() : from.datesUntil(to.plusDays(1)).toList();
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
