package se.boras.forslag.query.reading;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** The two axes of time of a question: what was true on a day, and what had been recorded at an instant. */
public record Times(@Nullable LocalDate asOf, @Nullable Instant knownAt) {

    public static final ZoneId HERE = ZoneId.of("Europe/Stockholm");
    public static final Times NOW = new Times(null, null);

    public static Times of(@Nullable String asOf, @Nullable String knownAt) {
        return new Times(Asked.day("asOf", asOf), Asked.instant("knownAt", knownAt));
    }

    public boolean now() {
        return asOf == null && knownAt == null;
    }

    /** Whether something that happened on this day belongs to the answer. */
    public boolean includes(LocalDate day) {
        return asOf == null || !day.isAfter(asOf);
    }

    /** Whether something recorded at this instant belongs to the answer. */
    public boolean knows(Instant recordedAt) {
        return knownAt == null || !recordedAt.isAfter(knownAt);
    }

    /** The instant at which clocks are to be read for the answer; never one that has not come yet. */
    public Instant moment(Clock clock) {
        var now = clock.instant();
        var moment =
                asOf != null ? asOf.plusDays(1).atStartOfDay(HERE).toInstant().minusMillis(1) : knownAt;
        return moment == null || moment.isAfter(now) ? now : moment;
    }

    public static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, HERE);
    }

    static LocalDate day(String written) {
        return sane(LocalDate.parse(written));
    }

    private static LocalDate sane(LocalDate day) {
        if (day.getYear() < 1 || day.getYear() > 9999) {
            throw new IllegalArgumentException("A year that nobody can have meant");
        }
        return day;
    }

    static Instant instant(String written) {
        var instant = OffsetDateTime.parse(written);
        sane(instant.toLocalDate());
        return instant.toInstant();
    }
}
