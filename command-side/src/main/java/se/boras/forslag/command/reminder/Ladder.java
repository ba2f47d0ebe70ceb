package se.boras.forslag.command.reminder;

import static se.boras.forslag.events.commitment.EscalationLevel.EXECUTIVE_BOARD;
import static se.boras.forslag.events.commitment.EscalationLevel.PRESIDIUM;
import static se.boras.forslag.events.commitment.EscalationLevel.UNIT;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.command.reference.WorkCalendar;
import se.boras.forslag.events.commitment.EscalationLevel;

/**
 * The days on which somebody is reminded of one last day, higher up the later it gets (<i>påminnelsetrappa</i>). Each
 * rung is taken once; whoever comes late takes the highest whose day has come, and those below it no more.
 */
public record Ladder(List<Rung> rungs) {
    private static final int GRACE_WORKING_DAYS = 10;
    private static final int TO_PRESIDIUM = 30;
    private static final int TO_BOARD = 90;
    private static final int BETWEEN_QUESTIONS = 90;

    public Ladder {
        rungs = rungs.stream().sorted(Comparator.comparing(Rung::on)).toList();
    }

    /** A word that is owed to the proposer. */
    public static Ladder ofFeedback(LocalDate dueBy, WorkCalendar calendar) {
        return new Ladder(List.of(
                new Rung(dueBy, UNIT),
                new Rung(calendar.plusWorkingDays(dueBy, GRACE_WORKING_DAYS), UNIT),
                new Rung(dueBy.plusDays(TO_PRESIDIUM), PRESIDIUM),
                new Rung(dueBy.plusDays(TO_BOARD), EXECUTIVE_BOARD)));
    }

    /** The board hears of it a year after the referral, whatever has moved the day for the decision. */
    public static Ladder ofDecision(LocalDate referredOn, LocalDate dueBy) {
        return new Ladder(List.of(
                new Rung(dueBy.minusMonths(2), UNIT),
                new Rung(dueBy, UNIT),
                new Rung(dueBy.plusDays(TO_PRESIDIUM), PRESIDIUM),
                new Rung(referredOn.plusYears(1), EXECUTIVE_BOARD)));
    }

    /** Something that was promised. */
    public static Ladder ofPromise(LocalDate dueBy) {
        return new Ladder(List.of(
                new Rung(dueBy.minusDays(30), UNIT),
                new Rung(dueBy.minusDays(7), UNIT),
                new Rung(dueBy, UNIT),
                new Rung(dueBy.plusDays(TO_PRESIDIUM), PRESIDIUM),
                new Rung(dueBy.plusDays(TO_BOARD), EXECUTIVE_BOARD)));
    }

    /** The day on which the work was to begin. */
    public static Ladder ofStart(LocalDate startBy) {
        return new Ladder(List.of(new Rung(startBy, UNIT)));
    }

    /** What was promised without a day is asked about for as long as it has none. */
    public static Ladder ofUndated(LocalDate askedLast) {
        return new Ladder(List.of(new Rung(askedLast.plusDays(BETWEEN_QUESTIONS), UNIT)));
    }

    /** A step on the way, such as to receive a case or to announce the minutes. */
    public static Ladder ofStep(LocalDate dueBy) {
        return new Ladder(List.of(new Rung(dueBy, UNIT), new Rung(dueBy.plusDays(TO_PRESIDIUM), PRESIDIUM)));
    }

    /** The registry has nobody above it but the coordinator. */
    public static Ladder ofRegistry(LocalDate dueBy, WorkCalendar calendar) {
        return new Ladder(List.of(
                new Rung(dueBy, UNIT), new Rung(calendar.plusWorkingDays(dueBy, GRACE_WORKING_DAYS), PRESIDIUM)));
    }

    /** Whoever has said when it will be done is asked again on that day, and not before; the board is told even so. */
    public Ladder answered(@Nullable LocalDate forecast) {
        if (forecast == null) {
            return this;
        }
        var after = rungs.stream()
                .filter(rung -> rung.level() == EXECUTIVE_BOARD || rung.on().isAfter(forecast));
        return new Ladder(
                Stream.concat(Stream.of(new Rung(forecast, UNIT)), after).toList());
    }

    public Ladder only(EscalationLevel level) {
        return new Ladder(rungs.stream().filter(rung -> rung.level() == level).toList());
    }

    /** The rung to be taken today, if there is one that nobody has taken. */
    public Optional<Rung> due(LastDay day, LocalDate today) {
        return rungs.stream()
                .filter(rung -> !rung.on().isAfter(today))
                .reduce((_, later) -> later)
                .filter(rung -> !day.covers(rung));
    }

    /** The rung that is taken next, today or later. */
    public Optional<Rung> next(LastDay day) {
        return rungs.stream().filter(rung -> !day.covers(rung)).findFirst();
    }
}
