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
import se.boras.forslag.command.commitment.ImplementationCommand.CompleteImplementation;
import se.boras.forslag.events.DocumentRef;
import se.boras.forslag.events.commitment.ImplementationCompleted;

/** Done (<i>genomfört</i>) is said with evidence, and about what happened after the promise. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CompleteImplementationTest {
    @Test
    void work_is_done_by_showing_it() {
        assertThat(ImplementationRules.decide(completed(TODAY, EVIDENCE), promised(STARTED), OFFICER))
                .isEqualTo(new ImplementationCompleted(BENCH, TODAY, EVIDENCE, "Tio meter norrut", REPORTER));
    }

    @Test
    void work_that_nobody_reported_as_started_can_be_done() {
        assertThat(ImplementationRules.decide(completed(TODAY, EVIDENCE), promised(), OFFICER))
                .isNotNull();
    }

    @Test
    void invariant_13_nothing_is_done_without_evidence() {
        refused(
                "evidence-missing",
                () -> ImplementationRules.decide(completed(TODAY, List.of()), promised(STARTED), OFFICER));
    }

    @Test
    void invariant_13_nothing_is_done_tomorrow() {
        refused(
                "in-the-future",
                () -> ImplementationRules.decide(completed(TODAY.plusDays(1), EVIDENCE), promised(STARTED), OFFICER));
    }

    @Test
    void T_25_what_was_done_before_the_decision_should_have_been_answered_not_promised() {
        var before = completed(PROMISED_ON.minusDays(1), EVIDENCE);
        refused("done-before-promised", () -> ImplementationRules.decide(before, promised(), OFFICER));
        assertThat(ImplementationRules.decide(completed(PROMISED_ON, EVIDENCE), promised(), OFFICER))
                .isNotNull();
    }

    @Test
    void work_is_not_done_twice_or_after_the_end() {
        for (var last : List.of(CLAIMED, SUSPENDED, ABANDONED, SUPERSEDED)) {
            refused(
                    "step-out-of-order",
                    () -> ImplementationRules.decide(completed(TODAY, EVIDENCE), promised(last), OFFICER));
        }
    }

    @Test
    void T_23_what_is_only_said_to_be_done_is_not_delivered() {
        var state = promised(STARTED, CLAIMED);
        assertThat(state.delivered()).isEqualTo(Delivered.NONE);
        assertThat(state.terminal()).isFalse();
    }

    private static CompleteImplementation completed(LocalDate on, List<DocumentRef> evidence) {
        return new CompleteImplementation(BENCH, on, evidence, "Tio meter norrut");
    }
}
