package se.boras.forslag.query.followup;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.query.reading.Asked;
import se.boras.forslag.query.reading.Refused;

/** From one day to another, both included. */
public record Period(LocalDate from, LocalDate to) {

    static Period year(int year) {
        return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    public static Period of(@Nullable String from, @Nullable String to) {
        var first = Asked.day("from", from);
        var last = Asked.day("to", to);
        if (first == null) {
            throw Refused.invalid("from");
        }
        if (last == null || last.isBefore(first)) {
            throw Refused.invalid("to");
        }
        return new Period(first, last);
    }
}
