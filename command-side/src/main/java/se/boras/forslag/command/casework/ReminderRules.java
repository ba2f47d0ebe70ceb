package se.boras.forslag.command.casework;

import static se.boras.forslag.command.ledger.RuleViolation.conflict;

import java.util.List;
import java.util.Optional;
import se.boras.forslag.command.ledger.Circumstances;
import se.boras.forslag.command.reference.Organ;
import se.boras.forslag.command.reference.WorkCalendar;
import se.boras.forslag.events.casework.CaseReminderIssued;
import se.boras.forslag.events.reference.Rules;

/** A committee is reminded of each step it has yet to take, on the days of that step's ladder, once on each. */
final class ReminderRules {
    private ReminderRules() {}

    static List<CaseReminderIssued> decide(CaseState state, Rules rules, WorkCalendar calendar, Circumstances at) {
        var reminders = Awaited.of(state, rules, calendar).stream()
                .flatMap(awaited -> reminder(awaited, state, at).stream())
                .toList();
        if (reminders.isEmpty()) {
            throw conflict("no-reminder-due", state.caseId());
        }
        return reminders;
    }

    private static Optional<CaseReminderIssued> reminder(Awaited awaited, CaseState state, Circumstances at) {
        var day = awaited.day();
        return awaited.ladder()
                .due(day, at.today())
                .map(rung -> new CaseReminderIssued(
                        state.caseId(),
                        awaited.step(),
                        rung.level(),
                        day.dueBy(),
                        day.daysOverdue(at.today()),
                        List.of(Organ.of(rung.level(), state.lead()).code())));
    }
}
