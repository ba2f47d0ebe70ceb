package se.boras.forslag.query.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.events.reference.Rules;
import se.boras.forslag.query.told.Awaited;

/**
 * What is needed to count days (<i>almanacka</i>): the working days, and the terms of every version of the rules. What is
 * due by a day may be done until the day is over.
 */
public record Almanac(WorkingDays workingDays, Map<String, Rules> rules) {

    /** The last day for what is awaited, under the rules that bind the proposal; nothing where there is no term. */
    public @Nullable LocalDate dueBy(Awaited awaited, String ruleSet) {
        var numbers = rules.get(ruleSet);
        var from = awaited.from();
        if (from == null || numbers == null) {
            return awaited.by();
        }
        var term = Term.of(awaited.step(), numbers);
        return term == null ? awaited.by() : term.from(from, workingDays);
    }

    public static long daysOverdue(LocalDate dueBy, LocalDate day) {
        return Math.max(0, ChronoUnit.DAYS.between(dueBy, day));
    }

    public long workingDaysOverdue(LocalDate dueBy, LocalDate day) {
        return workingDays.between(dueBy, day);
    }
}
