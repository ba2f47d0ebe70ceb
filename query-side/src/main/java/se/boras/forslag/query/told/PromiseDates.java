package se.boras.forslag.query.told;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** When a promise is to be kept: the first date is never forgotten, however often a later one is set. */
public record PromiseDates(
        @Nullable LocalDate startBy,
        @Nullable LocalDate dueBy,
        @Nullable LocalDate firstDueBy,
        int postponements,
        @Nullable LocalDate startedOn) {

    static PromiseDates promised(@Nullable LocalDate startBy, @Nullable LocalDate dueBy) {
        return new PromiseDates(startBy, dueBy, dueBy, 0, null);
    }

    PromiseDates set(@Nullable LocalDate newStart, @Nullable LocalDate newDue) {
        return new PromiseDates(newStart, newDue, firstDueBy == null ? newDue : firstDueBy, postponements, startedOn);
    }

    PromiseDates postponed(LocalDate newDue) {
        return new PromiseDates(
                startBy, newDue, firstDueBy == null ? newDue : firstDueBy, postponements + 1, startedOn);
    }

    PromiseDates started(LocalDate on) {
        return new PromiseDates(startBy, dueBy, firstDueBy, postponements, on);
    }
}
