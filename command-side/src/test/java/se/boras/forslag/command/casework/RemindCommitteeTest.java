package se.boras.forslag.command.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static se.boras.forslag.command.Specification.at;
import static se.boras.forslag.command.Specification.by;
import static se.boras.forslag.command.Specification.refused;
import static se.boras.forslag.command.casework.CaseFacts.*;
import static se.boras.forslag.command.casework.DecisionFacts.*;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.boras.forslag.command.ledger.Circumstances;
import se.boras.forslag.command.ledger.Role;
import se.boras.forslag.command.reference.WorkCalendar;
import se.boras.forslag.events.casework.CaseReminderIssued;
import se.boras.forslag.events.casework.CaseRemitted;
import se.boras.forslag.events.casework.CaseStep;
import se.boras.forslag.events.casework.ClockResumed;
import se.boras.forslag.events.casework.DecisionForecastSet;
import se.boras.forslag.events.casework.PauseGround;
import se.boras.forslag.events.commitment.EscalationLevel;
import se.boras.forslag.events.reference.AddressRules;
import se.boras.forslag.events.reference.Rules;

/** A committee is reminded of each step it has yet to take. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RemindCommitteeTest {
    private static final LocalDate DUE = SENT_ON.plusMonths(6);
    private static final WorkCalendar CALENDAR = new WorkCalendar(Map.of());
    private static final Rules RULES = new Rules(
            150,
            90,
            24,
            5,
            7,
            5,
            5,
            10,
            6,
            14,
            2,
            21,
            10,
            90,
            10,
            6,
            Rules.ReferralTiming.AT_CLOSE,
            new AddressRules(List.of(), List.of(), List.of()),
            null,
            null);

    @Test
    void of_receiving_the_case_after_ten_working_days() {
        var received = SENT_ON.plusDays(14);
        refused("no-reminder-due", () -> remind(given(sent()), received.minusDays(1)));
        assertThat(remind(given(sent()), received))
                .containsExactly(reminder(CaseStep.RECEIVE, EscalationLevel.UNIT, received, 0));
        refused("no-reminder-due", () -> remind(underway(), received));
    }

    @Test
    void the_new_lead_has_its_own_days_to_receive_it() {
        var transferred =
                given(sent(), reminder(CaseStep.RECEIVE, EscalationLevel.UNIT, SENT_ON.plusDays(14), 0), transferred());
        var received = LocalDate.of(2026, 4, 3);
        assertThat(remind(transferred, received)).singleElement().satisfies(told -> {
            assertThat(told.dueBy()).isEqualTo(received);
            assertThat(told.recipients()).containsExactly("kultur/UNIT");
        });
    }

    @Test
    void of_the_decision_two_months_ahead_on_the_day_and_after() {
        assertThat(remind(underway(), DUE.minusMonths(2)))
                .containsExactly(reminder(CaseStep.DECIDE, EscalationLevel.UNIT, DUE, -62));
        assertThat(remind(underway(), DUE)).containsExactly(reminder(CaseStep.DECIDE, EscalationLevel.UNIT, DUE, 0));
        assertThat(remind(underway(), DUE.plusDays(30)))
                .containsExactly(reminder(CaseStep.DECIDE, EscalationLevel.PRESIDIUM, DUE, 30));
        assertThat(remind(underway(), SENT_ON.plusYears(1)).getFirst().recipients())
                .containsExactly("ks/BOARD");
    }

    @Test
    void a_rung_is_taken_once() {
        var reminded = underway(reminder(CaseStep.DECIDE, EscalationLevel.UNIT, DUE, 0));
        refused("no-reminder-due", () -> remind(reminded, DUE));
        refused("no-reminder-due", () -> remind(reminded, DUE.plusDays(29)));
    }

    @Test
    void while_its_own_time_stands_still_only_the_board_is_told() {
        refused("no-reminder-due", () -> remind(underway(paused()), DUE.plusDays(30)));
        assertThat(remind(underway(paused()), SENT_ON.plusYears(1)).getFirst().level())
                .isEqualTo(EscalationLevel.EXECUTIVE_BOARD);
        assertThat(remind(underway(paused(), new ClockResumed(CASE, PauseGround.AWAITING_CITIZEN)), DUE))
                .hasSize(1);
    }

    @Test
    void the_day_that_a_remittal_names_takes_the_place_of_the_first() {
        var moved = new CaseRemitted(CASE, MEETING, "38 a", "The cost is not known", null, DUE.plusMonths(2));
        var reminded = reminder(CaseStep.DECIDE, EscalationLevel.UNIT, DUE, -62);
        refused("no-reminder-due", () -> remind(underway(reminded, moved), DUE.minusDays(1)));
        assertThat(remind(underway(reminded, moved), DUE.plusMonths(2))
                        .getFirst()
                        .dueBy())
                .isEqualTo(DUE.plusMonths(2));
        refused("no-reminder-due", () -> remind(underway(reminded, remitted()), DUE.minusDays(1)));
    }

    @Test
    void a_committee_that_has_said_when_it_decides_is_asked_on_that_day() {
        var forecast = new DecisionForecastSet(CASE, DUE.plusDays(50), "The cost is not known");
        refused("no-reminder-due", () -> remind(underway(forecast), DUE.plusDays(30)));
        assertThat(remind(underway(forecast), DUE.plusDays(50)))
                .containsExactly(reminder(CaseStep.DECIDE, EscalationLevel.UNIT, DUE, 50));
    }

    @Test
    void of_the_minutes_of_what_it_has_decided() {
        var adjusted = decided().meetingDate().plusDays(14);
        refused("no-reminder-due", () -> remind(underway(decided()), adjusted.minusDays(1)));
        assertThat(remind(underway(decided()), adjusted))
                .containsExactly(reminder(CaseStep.ADJUST_PROTOCOL, EscalationLevel.UNIT, adjusted, 0));
        assertThat(remind(
                        underway(decided(), adjusted()), adjusted().adjustedOn().plusDays(2)))
                .extracting(CaseReminderIssued::step)
                .containsExactly(CaseStep.ANNOUNCE_PROTOCOL);
    }

    @Test
    void nobody_is_reminded_of_what_it_has_sent_away_or_decided() {
        refused("no-reminder-due", () -> remind(given(sent(), declined()), SENT_ON.plusYears(2)));
        refused("no-reminder-due", () -> remind(given(sent(), recalled()), SENT_ON.plusYears(2)));
        refused("no-reminder-due", () -> remind(underway(decided(), adjusted(), announced()), SENT_ON.plusYears(2)));
    }

    @Test
    void a_case_whose_decision_fell_has_no_day_until_a_meeting_names_one() {
        refused("no-reminder-due", () -> remind(underway(decided(), annulled()), SENT_ON.plusYears(3)));
    }

    private static List<CaseReminderIssued> remind(CaseState state, LocalDate day) {
        var noon = day.atTime(LocalTime.NOON).atZone(Circumstances.LOCAL).toInstant();
        return ReminderRules.decide(state, RULES, CALENDAR, at(noon, by(Role.SYSTEM)));
    }

    private static CaseReminderIssued reminder(CaseStep step, EscalationLevel level, LocalDate due, int daysOverdue) {
        return new CaseReminderIssued(CASE, step, level, due, daysOverdue, List.of("tekniska/" + level));
    }
}
