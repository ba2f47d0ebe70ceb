package se.boras.forslag.command.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static se.boras.forslag.command.Specification.refused;
import static se.boras.forslag.command.commitment.Promises.*;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.boras.forslag.command.commitment.ReviewCommand.ReopenImplementation;
import se.boras.forslag.events.commitment.ImplementationReopened;

/** Work that was said to be done may be taken up again (<i>återöppnas</i>). */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReopenImplementationTest {
    private static final ReopenImplementation REOPEN = new ReopenImplementation(BENCH, "Bänken är borta");

    @Test
    void work_said_to_be_done_is_taken_up_again_verified_or_not() {
        var reopened = new ImplementationReopened(BENCH, "Bänken är borta");
        assertThat(ReviewRules.decide(REOPEN, promised(CLAIMED))).isEqualTo(reopened);
        assertThat(ReviewRules.decide(REOPEN, promised(CLAIMED, VERIFIED))).isEqualTo(reopened);
        assertThat(promised(CLAIMED, VERIFIED, reopened).delivered()).isEqualTo(Delivered.NONE);
    }

    @Test
    void work_that_is_under_way_disputed_or_over_is_not_reopened() {
        for (var last : List.of(STARTED, DISPUTED, SUSPENDED, ABANDONED, SUPERSEDED)) {
            refused("nothing-to-reopen", () -> ReviewRules.decide(REOPEN, promised(CLAIMED, STARTED, last)));
        }
        refused("nothing-to-reopen", () -> ReviewRules.decide(REOPEN, promised(CLAIMED, DISPUTED)));
    }
}
