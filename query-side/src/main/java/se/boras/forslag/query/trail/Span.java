package se.boras.forslag.query.trail;

import org.jspecify.annotations.Nullable;
import se.boras.forslag.query.reading.Asked;
import se.boras.forslag.query.reading.Refused;
import se.boras.forslag.query.reading.Times;

/** From one moment to a later one, on one axis of time or on both (<i>tidsspann</i>). */
record Span(Times from, Times to, boolean swapped) {

    /** What is not given twice is the same at both ends; the two axes may not run against each other. */
    static Span of(@Nullable String asOf, @Nullable String knownAt, @Nullable String andAsOf, @Nullable String and) {
        var one = Times.of(asOf, knownAt);
        var other = new Times(Asked.day("andAsOf", andAsOf), Asked.instant("and", and));
        mustBeWhole(one, other);
        int days = compared(one.asOf(), other.asOf());
        int instants = compared(one.knownAt(), other.knownAt());
        if (days * instants < 0) {
            throw Refused.invalid("andAsOf");
        }
        var end = new Times(
                other.asOf() == null ? one.asOf() : other.asOf(),
                other.knownAt() == null ? one.knownAt() : other.knownAt());
        return days + instants > 0 ? new Span(end, one, true) : new Span(one, end, false);
    }

    private static void mustBeWhole(Times one, Times other) {
        if (other.asOf() == null && other.knownAt() == null) {
            throw Refused.invalid("and");
        }
        if (other.asOf() != null && one.asOf() == null) {
            throw Refused.invalid("asOf");
        }
        if (other.knownAt() != null && one.knownAt() == null) {
            throw Refused.invalid("knownAt");
        }
    }

    private static <T extends Comparable<? super T>> int compared(@Nullable T one, @Nullable T other) {
        return one == null || other == null ? 0 : Integer.signum(one.compareTo(other));
    }
}
