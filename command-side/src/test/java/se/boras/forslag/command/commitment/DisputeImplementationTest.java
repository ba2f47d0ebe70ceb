package se.boras.forslag.command.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static se.boras.forslag.command.Specification.refused;
import static se.boras.forslag.command.commitment.Promises.*;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.boras.forslag.command.commitment.ReviewCommand.DisputeImplementation;
import se.boras.forslag.events.commitment.ImplementationDisputed;

/** The proposer may disagree (<i>ifrågasätta</i>) that the work is done. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DisputeImplementationTest {
    private static final DisputeImplementation DISPUTE =
            new DisputeImplementation(BENCH, "hemlig", "Det finns ingen bänk");

    @Test
    void the_proposer_disputes_what_is_said_to_be_done_verified_or_not() {
        for (var state : List.of(promised(CLAIMED), promised(CLAIMED, VERIFIED))) {
            assertThat(ReviewRules.decide(DISPUTE, state, PROPOSAL.value(), STATEMENT))
                    .isEqualTo(new ImplementationDisputed(BENCH, STATEMENT));
        }
    }

    @Test
    void the_proposer_of_another_proposal_has_no_say() {
        refused(
                "not-your-proposal",
                () -> ReviewRules.decide(DISPUTE, promised(CLAIMED), "proposal-2026-0002", STATEMENT));
    }

    @Test
    void what_nobody_says_is_done_is_not_disputed() {
        for (var state : List.of(promised(), promised(STARTED), promised(CLAIMED, DISPUTED), promised(ABANDONED))) {
            refused("step-out-of-order", () -> ReviewRules.decide(DISPUTE, state, PROPOSAL.value(), STATEMENT));
        }
    }

    @Test
    void neither_the_token_nor_the_words_of_the_proposer_are_told() {
        assertThat(DISPUTE.toString()).doesNotContain("hemlig").doesNotContain("bänk");
    }
}
