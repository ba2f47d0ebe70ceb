package se.boras.forslag.command.casework;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.command.reminder.LastDay;
import se.boras.forslag.events.casework.CaseReminderIssued;
import se.boras.forslag.events.casework.CaseStep;

/**
 * By when the committee is to have decided, when it expects to, and on which day it was last reminded of which step.
 *
 * @param decision nothing once a decision has fallen: until a meeting names another day there is none
 */
public record LastDays(
        @Nullable LocalDate decision, @Nullable LocalDate forecast, Map<CaseStep, LocalDate> remindedOn) {
    static LastDays decisionBy(@Nullable LocalDate day) {
        return new LastDays(day, null, Map.of());
    }

    LastDay of(CaseStep step, LocalDate dueBy) {
        return new LastDay(dueBy, remindedOn.get(step));
    }

    /** Another day for the decision starts its ladder anew. */
    LastDays movedTo(@Nullable LocalDate day) {
        return new LastDays(day, null, without(CaseStep.DECIDE));
    }

    LastDays expected(LocalDate on) {
        return new LastDays(decision, on, remindedOn);
    }

    /** The step is to be taken again, by another committee or for another decision. */
    LastDays anew(CaseStep step) {
        return new LastDays(decision, forecast, without(step));
    }

    LastDays reminded(CaseReminderIssued reminder) {
        var more = new EnumMap<CaseStep, LocalDate>(CaseStep.class);
        more.putAll(remindedOn);
        more.put(reminder.step(), reminder.dueBy().plusDays(reminder.daysOverdue()));
        return new LastDays(decision, forecast, Map.copyOf(more));
    }

    private Map<CaseStep, LocalDate> without(CaseStep step) {
        var fewer = new EnumMap<CaseStep, LocalDate>(CaseStep.class);
        fewer.putAll(remindedOn);
        fewer.remove(step);
        return Map.copyOf(fewer);
    }
}
