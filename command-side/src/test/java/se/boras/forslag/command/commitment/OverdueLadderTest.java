package se.boras.forslag.command.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static se.boras.forslag.command.Specification.TODAY;
import static se.boras.forslag.command.Specification.refused;
import static se.boras.forslag.command.commitment.Promises.*;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.boras.forslag.command.Specification;
import se.boras.forslag.command.commitment.DelayCommand.EscalateOverdue;
import se.boras.forslag.command.commitment.DelayCommand.IssueOverdueReminder;
import se.boras.forslag.command.ledger.Circumstances;
import se.boras.forslag.command.ledger.Role;
import se.boras.forslag.events.commitment.EscalationLevel;
import se.boras.forslag.events.commitment.ImplementationPostponed;
import se.boras.forslag.events.commitment.OverdueEscalated;
import se.boras.forslag.events.commitment.OverdueReminderIssued;

/** Reminders and escalations (<i>påminnelser</i>) climb one rung at a time. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OverdueLadderTest {
    private static final Circumstances SERVICE = Specification.by(Role.SYSTEM);
    private static final List<String> UNIT = List.of("tekniska/Parkenheten");
    private static final IssueOverdueReminder REMIND = new IssueOverdueReminder(BENCH, EscalationLevel.UNIT, UNIT);
    private static final EscalateOverdue ESCALATE = new EscalateOverdue(BENCH, EscalationLevel.PRESIDIUM, UNIT);
    private static final LocalDate LATE = TODAY.minusDays(30);

    @Test
    void the_responsible_are_reminded_before_and_after_the_day() {
        assertThat(DelayRules.decide(REMIND, dueBy(TODAY.plusDays(7)), SERVICE))
                .isEqualTo(new OverdueReminderIssued(BENCH, EscalationLevel.UNIT, -7, UNIT));
        assertThat(DelayRules.decide(REMIND, dueBy(LATE), SERVICE))
                .isEqualTo(new OverdueReminderIssued(BENCH, EscalationLevel.UNIT, 30, UNIT));
    }

    @Test
    void nobody_is_reminded_twice_of_the_same_day() {
        var reminded = new OverdueReminderIssued(BENCH, EscalationLevel.UNIT, 30, UNIT);
        refused("already-reminded", () -> DelayRules.decide(REMIND, dueBy(LATE, reminded), SERVICE));
        assertThat(DelayRules.decide(REMIND, dueBy(LATE.minusDays(1), reminded), SERVICE))
                .isNotNull();
    }

    @Test
    void a_delay_is_carried_up_one_level_once() {
        var escalated = new OverdueEscalated(BENCH, EscalationLevel.PRESIDIUM, 30, UNIT);
        assertThat(DelayRules.decide(ESCALATE, dueBy(LATE), SERVICE)).isEqualTo(escalated);
        refused("already-escalated", () -> DelayRules.decide(ESCALATE, dueBy(LATE, escalated), SERVICE));
    }

    @Test
    void another_day_starts_the_ladder_anew() {
        var escalated = new OverdueEscalated(BENCH, EscalationLevel.EXECUTIVE_BOARD, 90, UNIT);
        var postponed = new ImplementationPostponed(BENCH, PROMISED_ON, LATE, "Tjäle", null, null);
        assertThat(DelayRules.decide(ESCALATE, dueBy(PROMISED_ON, escalated, postponed), SERVICE))
                .isNotNull();
    }

    @Test
    void the_whole_of_the_last_day_is_in_time() {
        refused("not-overdue", () -> DelayRules.decide(ESCALATE, dueBy(TODAY), SERVICE));
        assertThat(DelayRules.decide(ESCALATE, dueBy(TODAY.minusDays(1)), SERVICE)
                        .daysOverdue())
                .isEqualTo(1);
    }

    @Test
    void T_27_an_undated_promise_climbs_no_ladder() {
        refused("undated-promise", () -> DelayRules.decide(REMIND, undated(), SERVICE));
        refused("undated-promise", () -> DelayRules.decide(ESCALATE, undated(), SERVICE));
    }

    @Test
    void nobody_is_reminded_of_what_is_done_at_rest_or_over() {
        for (var last : List.of(CLAIMED, SUSPENDED, ABANDONED, SUPERSEDED)) {
            refused("commitment-not-open", () -> DelayRules.decide(REMIND, dueBy(LATE, last), SERVICE));
            refused("commitment-not-open", () -> DelayRules.decide(ESCALATE, dueBy(LATE, last), SERVICE));
        }
    }
}
