package se.boras.forslag.command.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static se.boras.forslag.command.Specification.refused;
import static se.boras.forslag.command.commitment.Promises.*;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.boras.forslag.command.commitment.ImplementationCommand.CompletePart;
import se.boras.forslag.events.commitment.ImplementationPartlyCompleted;

/** A part (<i>delvis genomfört</i>) may be followed by another. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CompletePartTest {
    private static final CompletePart PART = new CompletePart(BENCH, "Grunden", "Bänken", List.of());

    @Test
    void parts_are_completed_one_after_the_other() {
        assertThat(ImplementationRules.decide(PART, promised(STARTED)))
                .isEqualTo(new ImplementationPartlyCompleted(BENCH, "Grunden", "Bänken", List.of()));
        assertThat(ImplementationRules.decide(PART, promised(STARTED, PART_DONE)))
                .isNotNull();
    }

    @Test
    void no_part_is_left_of_what_is_said_to_be_done() {
        refused("step-out-of-order", () -> ImplementationRules.decide(PART, promised(CLAIMED)));
        refused("step-out-of-order", () -> ImplementationRules.decide(PART, promised(ABANDONED)));
    }

    @Test
    void a_part_is_not_the_whole() {
        var state = promised(PART_DONE);
        assertThat(state.delivered()).isEqualTo(Delivered.PART);
        assertThat(state.terminal()).isFalse();
    }
}
