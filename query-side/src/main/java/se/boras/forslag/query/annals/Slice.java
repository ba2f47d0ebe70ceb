package se.boras.forslag.query.annals;

import java.time.LocalDate;

/**
 * What was true of a subject from one day until another, as it was known from one position of the log until another.
 *
 * @param stored whether the table has it already
 */
record Slice<V>(
        String subject, LocalDate from, LocalDate until, long knownFrom, long knownUntil, V view, boolean stored) {

    static final LocalDate FOREVER = LocalDate.of(9999, 12, 31);
    static final long STILL = Long.MAX_VALUE;

    static <V> Slice<V> known(String subject, LocalDate from, LocalDate until, long position, V view) {
        return new Slice<>(subject, from, until, position, STILL, view, false);
    }

    Slice<V> knownUntil(long position) {
        return new Slice<>(subject, from, until, knownFrom, position, view, stored);
    }
}
