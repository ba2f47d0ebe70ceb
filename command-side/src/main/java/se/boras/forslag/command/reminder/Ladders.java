package se.boras.forslag.command.reminder;

import static se.boras.forslag.events.commitment.EscalationLevel.EXECUTIVE_BOARD;
import static se.boras.forslag.events.commitment.EscalationLevel.PRESIDIUM;
import static se.boras.forslag.events.commitment.EscalationLevel.UNIT;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import se.boras.forslag.command.reference.Reference;
import se.boras.forslag.command.reference.WorkCalendar;
import se.boras.forslag.events.reference.Reminders;

/** The ladders that one version of the rules sets up, and the mornings on which somebody is there to be reminded. */
public record Ladders(Reminders numbers, WorkCalendar calendar) {

    public static Ladders of(Reference reference, String ruleSetVersion) {
        return new Ladders(reference.rules().version(ruleSetVersion).rules().remindersInForce(), reference.calendar());
    }

    /** A rung that falls on a day on which nobody works is issued on the next on which somebody does. */
    public Instant morningOf(Rung rung) {
        return Rung.morningOf(calendar.workingDayFrom(rung.on()));
    }

    /** A word that is owed to the proposer. */
    public Ladder ofFeedback(LocalDate dueBy) {
        return new Ladder(List.of(
                new Rung(dueBy, UNIT),
                new Rung(second(dueBy), UNIT),
                toPresidium(dueBy),
                new Rung(dueBy.plusDays(numbers.daysUntilBoard()), EXECUTIVE_BOARD)));
    }

    /** The board hears of it so long after the referral, whatever has moved the day for the decision. */
    public Ladder ofDecision(LocalDate referredOn, LocalDate dueBy) {
        return new Ladder(List.of(
                new Rung(dueBy.minusMonths(numbers.monthsBeforeDecision()), UNIT),
                new Rung(dueBy, UNIT),
                toPresidium(dueBy),
                new Rung(referredOn.plusMonths(numbers.monthsUntilBoardOfDecision()), EXECUTIVE_BOARD)));
    }

    /** Something that was promised. */
    public Ladder ofPromise(LocalDate dueBy) {
        var before = numbers.daysBeforePromise().stream().map(days -> new Rung(dueBy.minusDays(days), UNIT));
        var after = Stream.of(
                new Rung(dueBy, UNIT),
                toPresidium(dueBy),
                new Rung(dueBy.plusDays(numbers.daysUntilBoard()), EXECUTIVE_BOARD));
        return new Ladder(Stream.concat(before, after).toList());
    }

    /** The day on which the work was to begin. */
    public Ladder ofStart(LocalDate startBy) {
        return new Ladder(List.of(new Rung(startBy, UNIT)));
    }

    /** What was promised without a day is asked about for as long as it has none. */
    public Ladder ofUndated(LocalDate askedLast) {
        return new Ladder(List.of(new Rung(askedLast.plusDays(numbers.daysBetweenQuestions()), UNIT)));
    }

    /** A step on the way, such as to receive a case or to announce the minutes. */
    public Ladder ofStep(LocalDate dueBy) {
        return new Ladder(List.of(new Rung(dueBy, UNIT), toPresidium(dueBy)));
    }

    /** The registry has nobody above it but the coordinator. */
    public Ladder ofRegistry(LocalDate dueBy) {
        return new Ladder(List.of(new Rung(dueBy, UNIT), new Rung(second(dueBy), PRESIDIUM)));
    }

    private LocalDate second(LocalDate dueBy) {
        return calendar.plusWorkingDays(dueBy, numbers.workingDaysUntilSecond());
    }

    private Rung toPresidium(LocalDate dueBy) {
        return new Rung(dueBy.plusDays(numbers.daysUntilPresidium()), PRESIDIUM);
    }
}
