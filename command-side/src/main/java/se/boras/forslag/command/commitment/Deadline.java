package se.boras.forslag.command.commitment;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.command.reminder.LastDay;

/**
 * The days of a promise, and when somebody was last reminded of each.
 *
 * @param firstDueBy the day promised first: postponing does not move it
 * @param forecast when those who are late say that it will be done
 */
record Deadline(
        @Nullable LastDay start,
        @Nullable LocalDate firstDueBy,
        @Nullable LastDay end,
        @Nullable LocalDate forecast,
        @Nullable LocalDate askedForDayOn) {
    static Deadline first(@Nullable LocalDate startBy, @Nullable LocalDate dueBy) {
        return new Deadline(day(startBy), dueBy, day(dueBy), null, null);
    }

    @Nullable
    LocalDate startBy() {
        return start == null ? null : start.dueBy();
    }

    @Nullable
    LocalDate dueBy() {
        return end == null ? null : end.dueBy();
    }

    /** Another day starts the ladder of reminders anew; the same day named once more does not. */
    Deadline dueBy(@Nullable LocalDate day) {
        return Objects.equals(day, dueBy())
                ? this
                : new Deadline(start, firstDueBy == null ? day : firstDueBy, day(day), null, askedForDayOn);
    }

    Deadline startBy(@Nullable LocalDate day) {
        return Objects.equals(day, startBy()) ? this : new Deadline(day(day), firstDueBy, end, forecast, askedForDayOn);
    }

    Deadline reminded(int daysOverdue) {
        return new Deadline(start, firstDueBy, end == null ? null : end.reminded(daysOverdue), forecast, askedForDayOn);
    }

    Deadline remindedOfStart(int daysOverdue) {
        return new Deadline(
                start == null ? null : start.reminded(daysOverdue), firstDueBy, end, forecast, askedForDayOn);
    }

    Deadline expected(@Nullable LocalDate on) {
        return new Deadline(start, firstDueBy, end, on, askedForDayOn);
    }

    Deadline askedForDay(LocalDate on) {
        return new Deadline(start, firstDueBy, end, forecast, on);
    }

    /** The whole of the last day is in time. */
    boolean passedOn(LocalDate day) {
        return isBefore(dueBy(), day);
    }

    boolean firstPassedOn(LocalDate day) {
        return isBefore(firstDueBy, day);
    }

    private static @Nullable LastDay day(@Nullable LocalDate day) {
        return day == null ? null : LastDay.on(day);
    }

    private static boolean isBefore(@Nullable LocalDate limit, LocalDate day) {
        return limit != null && limit.isBefore(day);
    }
}
