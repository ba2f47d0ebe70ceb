package se.boras.forslag.command.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static se.boras.forslag.command.Specification.refused;
import static se.boras.forslag.command.commitment.Promises.*;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.boras.forslag.command.commitment.PromiseCommand.SupersedeCommitment;

/** A promise stands in the place of another (<i>ersätter</i>) only if it stands itself. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SupersedeCommitmentTest {
    private static final SupersedeCommitment SUPERSEDE = new SupersedeCommitment(BENCH, OTHER_BENCH);

    @Test
    void a_promise_takes_the_place_of_another() {
        assertThat(SuccessionRules.decide(SUPERSEDE, promised(STARTED), undated()))
                .isEqualTo(SUPERSEDED);
    }

    @Test
    void a_promise_does_not_take_its_own_place() {
        var itself = new SupersedeCommitment(BENCH, BENCH);
        refused("supersedes-itself", () -> SuccessionRules.decide(itself, promised(), promised()));
    }

    @Test
    void a_promise_to_others_takes_no_place_here() {
        refused("of-another-proposal", () -> SuccessionRules.decide(SUPERSEDE, promised(), ofAnotherProposal()));
    }

    @Test
    void invariant_16_no_promise_is_hidden_behind_one_that_has_fallen_itself() {
        for (var fallen : List.of(promised(SUSPENDED), promised(ABANDONED), promised(SUPERSEDED))) {
            refused("replacement-does-not-stand", () -> SuccessionRules.decide(SUPERSEDE, promised(), fallen));
        }
    }

    @Test
    void what_is_kept_at_rest_or_over_is_not_superseded() {
        for (var last : List.of(VERIFIED, SUSPENDED, ABANDONED, SUPERSEDED)) {
            refused("step-out-of-order", () -> SuccessionRules.decide(SUPERSEDE, promised(last), undated()));
        }
    }
}
