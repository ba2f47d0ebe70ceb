package se.boras.forslag.command.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static se.boras.forslag.command.Specification.TODAY;
import static se.boras.forslag.command.Specification.refused;
import static se.boras.forslag.command.commitment.Promises.*;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.boras.forslag.command.Specification;
import se.boras.forslag.command.commitment.DelayCommand.RemindOfPromise;
import se.boras.forslag.command.ledger.Circumstances;
import se.boras.forslag.command.ledger.Role;
import se.boras.forslag.command.ledger.RuleViolation;
import se.boras.forslag.command.reference.WorkCalendar;
import se.boras.forslag.command.reminder.Ladders;
import se.boras.forslag.events.commitment.CommitmentEvent;
import se.boras.forslag.events.commitment.DateReminderIssued;
import se.boras.forslag.events.commitment.EscalationLevel;
import se.boras.forslag.events.commitment.ImplementationPostponed;
import se.boras.forslag.events.commitment.ImplementationStarted;
import se.boras.forslag.events.commitment.OverdueEscalated;
import se.boras.forslag.events.commitment.OverdueExplained;
import se.boras.forslag.events.commitment.OverdueReminderIssued;
import se.boras.forslag.events.commitment.StartReminderIssued;
import se.boras.forslag.events.reference.Reminders;

/** Reminders and escalations (<i>påminnelser</i>) climb one rung at a time. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OverdueLadderTest {
    private static final Circumstances SERVICE = Specification.by(Role.SYSTEM);
    private static final RemindOfPromise REMIND = new RemindOfPromise(BENCH);
    private static final LocalDate DUE = LocalDate.of(2026, 12, 31);
    private static final Ladders LADDERS = new Ladders(Reminders.USUAL, new WorkCalendar(Map.of()));
    private static final List<String> UNIT = List.of("tekniska/UNIT");

    @Test
    void every_rung_is_taken_once_and_on_its_day() {
        assertThat(year(dueBy(DUE)))
                .containsExactly(
                        reminded(-30),
                        reminded(-7),
                        reminded(0),
                        escalated(EscalationLevel.PRESIDIUM, 30, "tekniska/PRESIDIUM"),
                        escalated(EscalationLevel.EXECUTIVE_BOARD, 90, "ks/BOARD"));
    }

    @Test
    void whoever_comes_late_takes_the_highest_rung_and_none_below_it() {
        var late = dueBy(TODAY.minusDays(40));

        assertThat(DelayRules.decide(REMIND, late, LADDERS, SERVICE))
                .containsExactly(escalated(EscalationLevel.PRESIDIUM, 40, "tekniska/PRESIDIUM"));
    }

    @Test
    void nobody_is_reminded_twice_of_the_same_rung() {
        refused(
                "no-reminder-due",
                () -> DelayRules.decide(REMIND, dueBy(TODAY.plusDays(5), reminded(-7)), LADDERS, SERVICE));
    }

    @Test
    void another_day_starts_the_ladder_anew() {
        var board = escalated(EscalationLevel.EXECUTIVE_BOARD, 90, "ks/BOARD");
        var postponed = new ImplementationPostponed(BENCH, PROMISED_ON, TODAY, "Tjäle", null, null);

        assertThat(DelayRules.decide(REMIND, dueBy(PROMISED_ON, board, postponed), LADDERS, SERVICE))
                .containsExactly(reminded(0));
    }

    @Test
    void whoever_says_when_it_will_be_done_is_asked_again_on_that_day_but_the_board_is_told_even_so() {
        var explained = new OverdueExplained(BENCH, "Tjäle", DUE.plusDays(60));

        assertThat(year(dueBy(DUE, reminded(0), explained)))
                .containsExactly(reminded(60), escalated(EscalationLevel.EXECUTIVE_BOARD, 90, "ks/BOARD"));
    }

    @Test
    void the_beginning_has_a_reminder_of_its_own_until_the_work_has_begun() {
        assertThat(year(promised())).contains(new StartReminderIssued(BENCH, START_BY, 0, UNIT));
        assertThat(year(promised(new ImplementationStarted(BENCH, PROMISED_ON))))
                .doesNotHaveAnyElementsOfTypes(StartReminderIssued.class);
    }

    @Test
    void T_27_an_undated_promise_climbs_no_ladder_but_is_asked_about_each_quarter() {
        assertThat(year(undated()))
                .hasSizeGreaterThan(3)
                .startsWith(new DateReminderIssued(BENCH, 90, UNIT), new DateReminderIssued(BENCH, 180, UNIT))
                .hasOnlyElementsOfType(DateReminderIssued.class);
    }

    @Test
    void nobody_is_reminded_of_what_is_done_at_rest_or_over() {
        for (var last : List.of(CLAIMED, SUSPENDED, ABANDONED, SUPERSEDED)) {
            refused(
                    "commitment-not-open",
                    () -> DelayRules.decide(REMIND, dueBy(TODAY.minusDays(30), last), LADDERS, SERVICE));
        }
    }

    /** Asks each morning, which is more often than the service does. */
    private static List<CommitmentEvent> year(CommitmentState promise) {
        var all = new ArrayList<CommitmentEvent>();
        var state = promise;
        for (var day = PROMISED_ON; day.isBefore(DUE.plusYears(1)); day = day.plusDays(1)) {
            for (var event : onThe(day, state)) {
                state = CommitmentState.KIND.fold().evolve(state, event);
                all.add(event);
            }
        }
        return all;
    }

    private static List<CommitmentEvent> onThe(LocalDate day, CommitmentState state) {
        var noon = day.atTime(LocalTime.NOON).atZone(Circumstances.LOCAL).toInstant();
        try {
            return DelayRules.decide(REMIND, state, LADDERS, Specification.at(noon, SERVICE));
        } catch (RuleViolation refused) {
            assertThat(refused.code()).isEqualTo("no-reminder-due");
            return List.of();
        }
    }

    private static OverdueReminderIssued reminded(int daysOverdue) {
        return new OverdueReminderIssued(BENCH, EscalationLevel.UNIT, daysOverdue, UNIT);
    }

    private static OverdueEscalated escalated(EscalationLevel level, int daysOverdue, String recipient) {
        return new OverdueEscalated(BENCH, level, daysOverdue, List.of(recipient));
    }
}
