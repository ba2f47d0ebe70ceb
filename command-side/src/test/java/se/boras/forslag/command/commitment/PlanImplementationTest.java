package se.boras.forslag.command.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static se.boras.forslag.command.Specification.TODAY;
import static se.boras.forslag.command.Specification.refused;
import static se.boras.forslag.command.commitment.Promises.*;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.boras.forslag.command.commitment.ImplementationCommand.PlanImplementation;
import se.boras.forslag.events.commitment.ImplementationPlanned;

/** A plan (<i>planering</i>) is not a start. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PlanImplementationTest {
    @Test
    void a_plan_may_have_days_or_none() {
        var from = LocalDate.of(2026, 5, 1);
        assertThat(ImplementationRules.decide(new PlanImplementation(BENCH, from, null), promised()))
                .isEqualTo(new ImplementationPlanned(BENCH, from, null));
    }

    @Test
    void a_plan_may_be_made_anew_until_the_work_starts() {
        var again = new PlanImplementation(BENCH, null, null);
        assertThat(ImplementationRules.decide(again, promised(PLANNED))).isNotNull();
        refused("step-out-of-order", () -> ImplementationRules.decide(again, promised(STARTED)));
    }

    @Test
    void a_plan_does_not_end_before_it_starts() {
        var backwards = new PlanImplementation(BENCH, TODAY, TODAY.minusDays(1));
        refused("ends-before-it-starts", () -> ImplementationRules.decide(backwards, promised()));
    }

    @Test
    void T_23_a_planned_promise_is_neither_started_nor_done() {
        var state = promised(PLANNED);
        assertThat(state.stage()).isEqualTo(CommitmentStage.PLANNED);
        assertThat(state.delivered()).isEqualTo(Delivered.NONE);
        assertThat(state.overdueOn(DUE_BY.plusDays(1))).isTrue();
    }
}
