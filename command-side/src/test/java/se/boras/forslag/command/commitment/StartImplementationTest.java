package se.boras.forslag.command.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static se.boras.forslag.command.Specification.TODAY;
import static se.boras.forslag.command.Specification.refused;
import static se.boras.forslag.command.commitment.Promises.*;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.boras.forslag.command.commitment.ImplementationCommand.StartImplementation;
import se.boras.forslag.events.commitment.ImplementationStarted;

/** Work begins (<i>påbörjas</i>) once. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class StartImplementationTest {
    private static final StartImplementation START = new StartImplementation(BENCH, TODAY);

    @Test
    void work_starts_on_a_promise_planned_or_not() {
        assertThat(ImplementationRules.decide(START, promised(), OFFICER))
                .isEqualTo(new ImplementationStarted(BENCH, TODAY));
        assertThat(ImplementationRules.decide(START, promised(PLANNED), OFFICER))
                .isNotNull();
    }

    @Test
    void work_does_not_start_twice() {
        refused("step-out-of-order", () -> ImplementationRules.decide(START, promised(STARTED), OFFICER));
    }

    @Test
    void work_that_is_said_to_be_done_is_not_started_again_in_silence() {
        refused("step-out-of-order", () -> ImplementationRules.decide(START, promised(CLAIMED), OFFICER));
        refused("step-out-of-order", () -> ImplementationRules.decide(START, promised(CLAIMED, VERIFIED), OFFICER));
    }

    @Test
    void work_does_not_start_on_a_promise_at_rest_or_at_its_end() {
        for (var end : List.of(SUSPENDED, ABANDONED, SUPERSEDED)) {
            refused("step-out-of-order", () -> ImplementationRules.decide(START, promised(end), OFFICER));
        }
    }

    @Test
    void a_start_lies_not_in_the_future() {
        var tomorrow = new StartImplementation(BENCH, TODAY.plusDays(1));
        refused("in-the-future", () -> ImplementationRules.decide(tomorrow, promised(), OFFICER));
    }

    @Test
    void T_23_a_started_promise_is_not_done() {
        assertThat(promised(STARTED).delivered()).isEqualTo(Delivered.NONE);
    }
}
