package se.boras.forslag.command.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static se.boras.forslag.events.commitment.EscalationLevel.EXECUTIVE_BOARD;
import static se.boras.forslag.events.commitment.EscalationLevel.PRESIDIUM;
import static se.boras.forslag.events.commitment.EscalationLevel.UNIT;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.boras.forslag.command.reference.WorkCalendar;
import se.boras.forslag.events.reference.Reminders;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LadderTest {
    private static final LocalDate DUE = LocalDate.of(2026, 9, 2);
    /** Easter, Midsummer and its eve, All Saints', Christmas and the eves that the law puts on a par with holidays. */
    private static final WorkCalendar CALENDAR = new WorkCalendar(Map.of(
            2026,
            Set.of(
                    LocalDate.of(2026, 4, 3),
                    LocalDate.of(2026, 4, 6),
                    LocalDate.of(2026, 6, 19),
                    LocalDate.of(2026, 6, 20),
                    LocalDate.of(2026, 10, 31),
                    LocalDate.of(2026, 12, 24),
                    LocalDate.of(2026, 12, 25),
                    LocalDate.of(2026, 12, 31)),
            2027,
            Set.of(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 1, 6))));

    private static final Ladders LADDERS = new Ladders(Reminders.USUAL, CALENDAR);

    @ParameterizedTest
    @CsvSource({
        "2026-09-02, 2026-09-02", // a Wednesday
        "2026-09-05, 2026-09-07", // a Saturday
        "2026-09-06, 2026-09-07", // a Sunday
        "2026-04-03, 2026-04-07", // Good Friday
        "2026-12-24, 2026-12-28" // Christmas
    })
    void T_49_nobody_is_reminded_on_a_day_on_which_nobody_works(LocalDate day, LocalDate issued) {
        assertThat(LADDERS.morningOf(new Rung(day, UNIT))).isEqualTo(Rung.morningOf(issued));
    }

    @Test
    void a_rung_that_was_issued_after_a_weekend_is_the_one_of_the_weekend() {
        var saturday = LocalDate.of(2026, 9, 5);
        var ladder = LADDERS.ofPromise(saturday);
        var monday = saturday.plusDays(2);

        assertThat(ladder.due(LastDay.on(saturday), monday)).contains(new Rung(saturday, UNIT));
        assertThat(ladder.due(LastDay.on(saturday).reminded(2), monday)).isEmpty();
    }

    @Test
    void the_numbers_are_those_of_the_rules() {
        var others =
                new Ladders(new Reminders(List.of(5), 1, 3, 20, 40, 9, 60, List.of(1)), new WorkCalendar(Map.of()));

        assertThat(others.ofPromise(DUE).rungs())
                .containsExactly(
                        new Rung(DUE.minusDays(5), UNIT),
                        new Rung(DUE, UNIT),
                        new Rung(DUE.plusDays(20), PRESIDIUM),
                        new Rung(DUE.plusDays(40), EXECUTIVE_BOARD));
        assertThat(others.ofFeedback(DUE).rungs().get(1)).isEqualTo(new Rung(DUE.plusDays(5), UNIT));
        assertThat(others.ofDecision(DUE.minusMonths(6), DUE).rungs())
                .startsWith(new Rung(DUE.minusMonths(1), UNIT))
                .endsWith(new Rung(DUE.plusMonths(3), EXECUTIVE_BOARD));
        assertThat(others.ofUndated(DUE).rungs()).containsExactly(new Rung(DUE.plusDays(60), UNIT));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-27, 2026-04-14", // over Easter: Good Friday and Easter Monday are no working days
        "2026-06-12, 2026-06-29", // over Midsummer: its eve is none
        "2026-10-23, 2026-11-06", // All Saints' is a Saturday, and takes nothing
        "2026-12-18, 2027-01-08" // over Christmas and the turn of the year
    })
    void T_49_ten_working_days_go_around_the_holidays_that_move(LocalDate due, LocalDate second) {
        assertThat(LADDERS.ofFeedback(due).rungs().get(1)).isEqualTo(new Rung(second, UNIT));
    }

    @Test
    void T_49_the_reminder_comes_in_the_morning_of_the_last_day_which_is_not_over_yet() {
        var rung = LADDERS.ofFeedback(DUE).rungs().getFirst();

        assertThat(LADDERS.morningOf(rung)).isEqualTo(Instant.parse("2026-09-02T04:00:00Z"));
        assertThat(LastDay.on(DUE).daysOverdue(DUE)).isZero();
    }

    @Test
    void the_morning_is_that_of_the_municipality_in_winter_too() {
        assertThat(Rung.morningOf(LocalDate.of(2026, 12, 2))).isEqualTo(Instant.parse("2026-12-02T05:00:00Z"));
    }

    @Test
    void a_decision_is_warned_of_two_months_ahead_and_a_year_is_the_end_of_patience() {
        assertThat(LADDERS.ofDecision(DUE.minusMonths(6), DUE).rungs())
                .containsExactly(
                        new Rung(DUE.minusMonths(2), UNIT),
                        new Rung(DUE, UNIT),
                        new Rung(DUE.plusDays(30), PRESIDIUM),
                        new Rung(DUE.plusMonths(6), EXECUTIVE_BOARD));
    }

    @Test
    void a_day_that_was_moved_far_does_not_move_the_year() {
        var referredOn = LocalDate.of(2026, 1, 12);

        assertThat(LADDERS.ofDecision(referredOn, LocalDate.of(2027, 6, 1))
                        .rungs()
                        .getFirst())
                .isEqualTo(new Rung(LocalDate.of(2027, 1, 12), EXECUTIVE_BOARD));
    }

    @Test
    void a_forecast_answers_for_the_rungs_before_its_day_but_never_for_the_boards() {
        var ladder = LADDERS.ofPromise(DUE).answered(DUE.plusDays(100));

        assertThat(ladder.rungs())
                .containsExactly(new Rung(DUE.plusDays(90), EXECUTIVE_BOARD), new Rung(DUE.plusDays(100), UNIT));
    }

    @Test
    void a_rung_that_was_taken_is_not_taken_again() {
        var ladder = LADDERS.ofPromise(DUE);
        var day = LastDay.on(DUE).reminded(-7);

        assertThat(ladder.due(day, DUE.minusDays(1))).isEmpty();
        assertThat(ladder.next(day)).contains(new Rung(DUE, UNIT));
        assertThat(ladder.due(day, DUE)).contains(new Rung(DUE, UNIT));
    }

    @Test
    void the_last_rung_has_none_after_it() {
        assertThat(LADDERS.ofPromise(DUE).next(LastDay.on(DUE).reminded(90))).isEmpty();
    }
}
