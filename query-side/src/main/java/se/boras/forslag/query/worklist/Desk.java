package se.boras.forslag.query.worklist;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.query.annals.Moment;
import se.boras.forslag.query.calendar.Almanac;

/**
 * Whose work is asked for, and when.
 *
 * @param account who is signed in, where it is his or her own: some things take a second person
 */
record Desk(
        Office office, @Nullable String committee, @Nullable String account, Moment moment, Almanac almanac) {

    private static final int SOON_DAYS = 7;

    boolean late(@Nullable LocalDate dueBy) {
        return dueBy != null && dueBy.isBefore(moment.day());
    }

    /** Due within a week, and not late yet. */
    boolean soon(@Nullable LocalDate dueBy) {
        return dueBy != null && !late(dueBy) && !dueBy.isAfter(moment.day().plusDays(SOON_DAYS));
    }
}
