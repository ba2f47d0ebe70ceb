package se.boras.forslag.command.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static se.boras.forslag.command.feedback.Debts.DUE;
import static se.boras.forslag.command.feedback.Debts.PROPOSAL;
import static se.boras.forslag.command.feedback.Debts.debt;
import static se.boras.forslag.command.feedback.Debts.discharged;
import static se.boras.forslag.command.feedback.Debts.told;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.boras.forslag.command.feedback.DebtCommand.RescheduleObligation;
import se.boras.forslag.events.feedback.FeedbackKind;
import se.boras.forslag.events.feedback.FeedbackObligationRescheduled;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RaiseObligationTest {

    private static final String BASIS = "decision-2026-0001-1-1";

    @Test
    void the_first_debt_is_number_one() {
        assertThat(DebtRules.raise(PROPOSAL, FeedbackKind.DECISION, null, DUE, BASIS, List.of()))
                .hasValueSatisfying(raised -> assertThat(raised.obligationId()).hasToString("obligation-2026-0001-1"));
    }

    @Test
    void T_36_the_same_basis_raises_one_debt_however_often_it_is_told() {
        assertThat(DebtRules.raise(PROPOSAL, FeedbackKind.DECISION, null, DUE, BASIS, List.of(debt())))
                .isEmpty();
    }

    @Test
    void T_36_also_when_it_has_been_paid() {
        assertThat(DebtRules.raise(PROPOSAL, FeedbackKind.DECISION, null, DUE, BASIS, List.of(told(discharged()))))
                .isEmpty();
    }

    @Test
    void another_basis_is_another_debt() {
        assertThat(DebtRules.raise(
                        PROPOSAL, FeedbackKind.DECISION, null, DUE, "decision-2026-0001-1-2", List.of(debt())))
                .hasValueSatisfying(raised -> assertThat(raised.obligationId()).hasToString("obligation-2026-0001-2"));
    }

    @Test
    void the_term_runs_from_the_adjusted_minutes_once_they_are_there() {
        var command = new RescheduleObligation(PROPOSAL, BASIS, DUE.minusDays(20));

        assertThat(DebtRules.decide(command, DUE.minusDays(6), debt()))
                .contains(new FeedbackObligationRescheduled(Debts.DEBT, DUE.minusDays(6), "PROTOCOL_ADJUSTED"));
        assertThat(DebtRules.decide(command, DUE, debt())).isEmpty();
        assertThat(DebtRules.decide(command, DUE.minusDays(6), told(discharged())))
                .isEmpty();
    }
}
