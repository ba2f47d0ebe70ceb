package se.boras.forslag.command.commitment;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.events.commitment.EscalationLevel;

/**
 * The days of a promise, and what has been done because they passed.
 *
 * @param firstDueBy the day promised first: postponing does not move it
 * @param remindedAt how many days overdue the promise was at the last reminder of this day; negative before it
 */
record Deadline(
        @Nullable LocalDate startBy,
        @Nullable LocalDate firstDueBy,
        @Nullable LocalDate dueBy,
        @Nullable Integer remindedAt,
        @Nullable EscalationLevel escalatedTo) {

    static Deadline first(@Nullable LocalDate startBy, @Nullable LocalDate dueBy) {
        return new Deadline(startBy, dueBy, dueBy, null, null);
    }

    /** Another day starts the ladder of reminders anew. */
    Deadline dueBy(@Nullable LocalDate day) {
        return new Deadline(startBy, firstDueBy == null ? day : firstDueBy, day, null, null);
    }

    Deadline startBy(@Nullable LocalDate day) {
        return new Deadline(day, firstDueBy, dueBy, remindedAt, escalatedTo);
    }

    Deadline reminded(int daysOverdue) {
        return new Deadline(startBy, firstDueBy, dueBy, daysOverdue, escalatedTo);
    }

    Deadline escalated(EscalationLevel level) {
        return new Deadline(startBy, firstDueBy, dueBy, remindedAt, level);
    }

    /** The whole of the last day is in time. */
    boolean passedOn(LocalDate day) {
        return isBefore(dueBy, day);
    }

    boolean firstPassedOn(LocalDate day) {
        return isBefore(firstDueBy, day);
    }

    boolean remindedSince(int daysOverdue) {
        return remindedAt != null && remindedAt >= daysOverdue;
    }

    boolean escalatedAsFarAs(EscalationLevel level) {
        return escalatedTo != null && escalatedTo.compareTo(level) >= 0;
    }

    static int daysOverdue(LocalDate dueBy, LocalDate day) {
        return Math.toIntExact(ChronoUnit.DAYS.between(dueBy, day));
    }

    private static boolean isBefore(@Nullable LocalDate limit, LocalDate day) {
        return limit != null && limit.isBefore(day);
    }
}
