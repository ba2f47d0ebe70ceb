package se.boras.forslag.command.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static se.boras.forslag.command.Specification.refused;
import static se.boras.forslag.command.commitment.Promises.*;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.boras.forslag.command.commitment.PromiseCommand.ResumeCommitment;
import se.boras.forslag.command.commitment.PromiseCommand.SuspendCommitment;
import se.boras.forslag.events.commitment.CommitmentResumed;
import se.boras.forslag.events.commitment.CommitmentSuspended;

/** A promise rests (<i>är vilande</i>) when the decision behind it has fallen. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SuspendCommitmentTest {
    private static final SuspendCommitment SUSPEND =
            new SuspendCommitment(BENCH, CommitmentSuspended.Reason.ANNULLED, DECISION);
    private static final ResumeCommitment RESUME = new ResumeCommitment(BENCH, "Nytt beslut", DECISION);
    private static final CommitmentResumed RESUMED = new CommitmentResumed(BENCH, "Nytt beslut", DECISION);

    @Test
    void T_21_a_promise_rests_also_when_work_has_begun_or_is_done() {
        for (var last : List.of(PLANNED, STARTED, PART_DONE, CLAIMED, VERIFIED)) {
            assertThat(PromiseRules.decide(SUSPEND, promised(last))).isEqualTo(SUSPENDED);
        }
    }

    @Test
    void T_21_a_promise_at_rest_is_neither_late_nor_at_its_end() {
        var state = promised(STARTED, SUSPENDED);
        assertThat(state.overdueOn(DUE_BY.plusYears(1))).isFalse();
        assertThat(state.terminal()).isFalse();
    }

    @Test
    void what_was_interrupted_goes_on_where_it_was() {
        assertThat(PromiseRules.decide(RESUME, promised(SUSPENDED))).isEqualTo(RESUMED);
        assertThat(promised(PART_DONE, SUSPENDED, RESUMED).stage()).isEqualTo(CommitmentStage.PARTLY);
        assertThat(promised(CLAIMED, DISPUTED, SUSPENDED, RESUMED).stage()).isEqualTo(CommitmentStage.DISPUTED);
    }

    @Test
    void a_promise_does_not_rest_twice_or_after_its_end() {
        for (var last : List.of(SUSPENDED, ABANDONED, SUPERSEDED)) {
            refused("step-out-of-order", () -> PromiseRules.decide(SUSPEND, promised(last)));
        }
    }

    @Test
    void a_decision_that_falls_late_does_not_wake_a_promise_that_has_ended() {
        assertThat(promised(ABANDONED, SUSPENDED).stage()).isEqualTo(CommitmentStage.ABANDONED);
        assertThat(promised(SUPERSEDED, SUSPENDED).superseded()).isTrue();
    }

    @Test
    void what_does_not_rest_is_not_resumed() {
        refused("not-suspended", () -> PromiseRules.decide(RESUME, promised(STARTED)));
    }
}
