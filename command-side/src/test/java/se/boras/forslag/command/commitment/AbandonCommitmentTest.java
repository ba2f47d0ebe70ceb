package se.boras.forslag.command.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static se.boras.forslag.command.Specification.refused;
import static se.boras.forslag.command.commitment.Promises.*;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.boras.forslag.command.commitment.PromiseCommand.AbandonCommitment;
import se.boras.forslag.events.commitment.CommitmentAbandoned;

/** A promise is given up (<i>avbryts</i>) by decision. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AbandonCommitmentTest {
    private static final AbandonCommitment ABANDON = new AbandonCommitment(BENCH, "Marken är såld", "TN § 91");

    @Test
    void a_promise_is_given_up_by_decision() {
        assertThat(PromiseRules.decide(ABANDON, promised(STARTED)))
                .isEqualTo(new CommitmentAbandoned(BENCH, "Marken är såld", "TN § 91"));
        assertThat(PromiseRules.decide(ABANDON, promised(SUSPENDED))).isNotNull();
    }

    @Test
    void invariant_15_nothing_is_given_up_without_a_decision() {
        var alone = new AbandonCommitment(BENCH, "Marken är såld", " ");
        refused("decision-missing", () -> PromiseRules.decide(alone, promised()));
    }

    @Test
    void what_is_verified_or_over_is_not_given_up() {
        for (var last : List.of(VERIFIED, ABANDONED, SUPERSEDED)) {
            refused("step-out-of-order", () -> PromiseRules.decide(ABANDON, promised(CLAIMED, last)));
        }
    }
}
