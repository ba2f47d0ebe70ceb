package se.boras.forslag.command.reminder;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Until when something is to be done (<i>sista dag</i>), and the day of the last reminder of that day. */
public record LastDay(LocalDate dueBy, @Nullable LocalDate remindedOn) {
    /** Nobody has been reminded of this day. */
    public static LastDay on(LocalDate dueBy) {
        return new LastDay(dueBy, null);
    }

    public LastDay reminded(int daysOverdue) {
        return new LastDay(dueBy, dueBy.plusDays(daysOverdue));
    }

    /** Negative before the day. */
    public int daysOverdue(LocalDate today) {
        return Math.toIntExact(ChronoUnit.DAYS.between(dueBy, today));
    }

    boolean covers(Rung rung) {
        return remindedOn != null && !remindedOn.isBefore(rung.on());
    }
}
