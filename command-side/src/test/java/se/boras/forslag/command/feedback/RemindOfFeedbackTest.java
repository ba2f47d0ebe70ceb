package se.boras.forslag.command.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static se.boras.forslag.command.Specification.after;
import static se.boras.forslag.command.Specification.at;
import static se.boras.forslag.command.Specification.by;
import static se.boras.forslag.command.Specification.refused;
import static se.boras.forslag.command.feedback.Debts.*;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.boras.forslag.command.feedback.DebtCommand.RemindOfFeedback;
import se.boras.forslag.command.ledger.Circumstances;
import se.boras.forslag.command.ledger.Role;
import se.boras.forslag.command.reference.WorkCalendar;
import se.boras.forslag.command.reminder.Ladders;
import se.boras.forslag.events.commitment.EscalationLevel;
import se.boras.forslag.events.feedback.FeedbackKind;
import se.boras.forslag.events.feedback.FeedbackObligationRescheduled;
import se.boras.forslag.events.feedback.FeedbackReminderIssued;
import se.boras.forslag.events.reference.Reminders;

/** Those who owe the proposer a word are reminded, higher and higher up. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RemindOfFeedbackTest {
    private static final WorkCalendar CALENDAR = new WorkCalendar(Map.of(2026, Set.of(LocalDate.of(2026, 6, 6))));

    @Test
    void nobody_is_reminded_before_the_day() {
        refused("no-reminder-due", () -> remind(debt(), DUE.minusDays(1)));
    }

    @Test
    void the_unit_is_reminded_on_the_day_and_ten_working_days_later() {
        assertThat(remind(debt(), DUE)).isEqualTo(reminder(EscalationLevel.UNIT, 0, "tekniska/UNIT"));
        var later = debt(reminder(EscalationLevel.UNIT, 0, "tekniska/UNIT"));
        refused("no-reminder-due", () -> remind(later, DUE.plusDays(13)));
        assertThat(remind(later, DUE.plusDays(14))).isEqualTo(reminder(EscalationLevel.UNIT, 14, "tekniska/UNIT"));
    }

    @Test
    void the_presidium_after_thirty_days_and_the_board_after_ninety() {
        assertThat(remind(debt(reminder(EscalationLevel.UNIT, 14, "tekniska/UNIT")), DUE.plusDays(30)))
                .isEqualTo(reminder(EscalationLevel.PRESIDIUM, 30, "tekniska/PRESIDIUM"));
        assertThat(remind(debt(reminder(EscalationLevel.PRESIDIUM, 30, "tekniska/PRESIDIUM")), DUE.plusDays(90)))
                .isEqualTo(reminder(EscalationLevel.EXECUTIVE_BOARD, 90, "ks/BOARD"));
    }

    @Test
    void nobody_is_reminded_twice_on_a_rung() {
        var reminded = debt(reminder(EscalationLevel.UNIT, 0, "tekniska/UNIT"));
        refused("no-reminder-due", () -> remind(reminded, DUE));
        refused("no-reminder-due", () -> remind(reminded, DUE.plusDays(1)));
    }

    @Test
    void another_day_starts_the_ladder_anew() {
        var rescheduled = debt(
                reminder(EscalationLevel.PRESIDIUM, 30, "tekniska/PRESIDIUM"),
                new FeedbackObligationRescheduled(DEBT, DUE.plusDays(40), "PROTOCOL_ADJUSTED"));
        refused("no-reminder-due", () -> remind(rescheduled, DUE.plusDays(39)));
        assertThat(remind(rescheduled, DUE.plusDays(40)).level()).isEqualTo(EscalationLevel.UNIT);
    }

    @Test
    void words_on_their_way_need_nobody_until_they_come_back() {
        refused("words-under-way", () -> remind(told(), DUE));
        refused("words-under-way", () -> remind(debt(composed(true)), DUE));
        assertThat(remind(debt(composed(false)), DUE)).isNotNull();
        assertThat(remind(told(bounced(accepted().at().plusSeconds(1))), DUE)).isNotNull();
    }

    @Test
    void what_has_been_paid_is_nothing_to_be_reminded_of() {
        refused("obligation-settled", () -> remind(told(discharged()), DUE));
    }

    @Test
    void what_no_committee_owes_is_the_registrys() {
        var debt = after(ObligationState.KIND, raised(FeedbackKind.PUBLICATION, null));
        assertThat(remind(debt, DUE).recipients()).containsExactly("ks/REGISTRY");
        assertThat(remind(debt, DUE.plusDays(30)).recipients()).containsExactly("ks/COORDINATOR");
    }

    private static FeedbackReminderIssued remind(ObligationState debt, LocalDate day) {
        var noon = day.atTime(LocalTime.NOON).atZone(Circumstances.LOCAL).toInstant();
        return DebtRules.decide(
                new RemindOfFeedback(DEBT), debt, new Ladders(Reminders.USUAL, CALENDAR), at(noon, by(Role.SYSTEM)));
    }

    private static FeedbackReminderIssued reminder(EscalationLevel level, int daysOverdue, String recipient) {
        return new FeedbackReminderIssued(DEBT, level, DUE, daysOverdue, List.of(recipient));
    }
}
