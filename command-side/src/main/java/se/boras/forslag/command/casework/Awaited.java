package se.boras.forslag.command.casework;

import static se.boras.forslag.events.commitment.EscalationLevel.EXECUTIVE_BOARD;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.boras.forslag.command.reference.WorkCalendar;
import se.boras.forslag.command.reminder.Ladder;
import se.boras.forslag.command.reminder.Ladders;
import se.boras.forslag.command.reminder.LastDay;
import se.boras.forslag.events.casework.CaseStep;
import se.boras.forslag.events.reference.Rules;

/** A step that the committee has yet to take, by when, and on which days it is reminded of it. */
record Awaited(CaseStep step, LastDay day, Ladder ladder) {
    static List<Awaited> of(CaseState state, Rules rules, WorkCalendar calendar) {
        var ladders = new Ladders(rules.remindersInForce(), calendar);
        var all = new ArrayList<Awaited>();
        var since = state.clocks().leadSince();
        if (state.stage() == CaseStage.SENT && since != null) {
            var dueBy = calendar.plusWorkingDays(since, rules.acknowledgeWithinWorkingDays());
            all.add(step(CaseStep.RECEIVE, dueBy, state, ladders));
        }
        if (state.stage() == CaseStage.SENT || state.stage().underway()) {
            decision(state, ladders).ifPresent(all::add);
        }
        if (!state.over()) {
            state.currentDecision()
                    .flatMap(decision -> minutes(decision, state, rules, ladders))
                    .ifPresent(all::add);
        }
        return all;
    }

    /** While the committee's own time stands still only the board is told: the citizen's time does not. */
    private static Optional<Awaited> decision(CaseState state, Ladders ladders) {
        var dueBy = state.lastDays().decision();
        var referredOn = state.clocks().citizenSince();
        if (dueBy == null || referredOn == null) {
            return Optional.empty();
        }
        var ladder =
                ladders.ofDecision(referredOn, dueBy).answered(state.lastDays().forecast());
        var day = state.lastDays().of(CaseStep.DECIDE, dueBy);
        return Optional.of(new Awaited(
                CaseStep.DECIDE, day, state.clocks().paused() == null ? ladder : ladder.only(EXECUTIVE_BOARD)));
    }

    private static Optional<Awaited> minutes(Decision decision, CaseState state, Rules rules, Ladders ladders) {
        var adjustedOn = decision.minutes().adjustedOn();
        if (adjustedOn == null) {
            var dueBy = decision.meetingDate().plusDays(rules.adjustWithinDays());
            return Optional.of(step(CaseStep.ADJUST_PROTOCOL, dueBy, state, ladders));
        }
        return decision.minutes().announcedOn() == null
                ? Optional.of(step(
                        CaseStep.ANNOUNCE_PROTOCOL, adjustedOn.plusDays(rules.announceWithinDays()), state, ladders))
                : Optional.empty();
    }

    private static Awaited step(CaseStep step, LocalDate dueBy, CaseState state, Ladders ladders) {
        return new Awaited(step, state.lastDays().of(step, dueBy), ladders.ofStep(dueBy));
    }
}
