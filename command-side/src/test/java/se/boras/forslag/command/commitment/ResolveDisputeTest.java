package se.boras.forslag.command.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static se.boras.forslag.command.Specification.refused;
import static se.boras.forslag.command.commitment.Promises.*;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.boras.forslag.command.commitment.ReviewCommand.ResolveDispute;
import se.boras.forslag.command.ledger.Role;
import se.boras.forslag.events.commitment.DisputeResolved;
import se.boras.forslag.events.commitment.DisputeResolved.Resolution;
import se.boras.forslag.events.commitment.ImplementationReopened;

/** An objection is looked into (<i>prövas</i>) by somebody who did not report the work. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ResolveDisputeTest {
    private static final ResolveDispute RIGHT = new ResolveDispute(BENCH, Resolution.UPHELD, "Ingen bänk");
    private static final ResolveDispute WRONG = new ResolveDispute(BENCH, Resolution.DISMISSED, "Den står där");
    private static final DisputeResolved DISMISSED = new DisputeResolved(BENCH, Resolution.DISMISSED, "Den står där");

    @Test
    void an_objection_that_was_right_takes_the_work_up_again() {
        var resolved = new DisputeResolved(BENCH, Resolution.UPHELD, "Ingen bänk");
        var reopened = new ImplementationReopened(BENCH, "Ingen bänk");
        assertThat(ReviewRules.decide(RIGHT, promised(CLAIMED, DISPUTED), VERIFIER))
                .containsExactly(resolved, reopened);
        assertThat(promised(CLAIMED, DISPUTED, resolved, reopened).stage()).isEqualTo(CommitmentStage.STARTED);
    }

    @Test
    void an_objection_that_was_not_leaves_everything_as_it_was() {
        assertThat(ReviewRules.decide(WRONG, promised(CLAIMED, DISPUTED), VERIFIER))
                .containsExactly(DISMISSED);
        assertThat(promised(CLAIMED, DISPUTED, DISMISSED).stage()).isEqualTo(CommitmentStage.CLAIMED);
        assertThat(promised(CLAIMED, VERIFIED, DISPUTED, DISMISSED).stage()).isEqualTo(CommitmentStage.VERIFIED);
    }

    @Test
    void nobody_judges_an_objection_to_a_report_of_their_own() {
        var reporter = by(REPORTER, Role.VERIFIER);
        refused("four-eyes", () -> ReviewRules.decide(WRONG, promised(CLAIMED, DISPUTED), reporter));
    }

    @Test
    void what_is_not_disputed_is_not_resolved() {
        for (var state : List.of(promised(), promised(CLAIMED), promised(CLAIMED, DISPUTED, DISMISSED))) {
            refused("nothing-disputed", () -> ReviewRules.decide(WRONG, state, VERIFIER));
        }
    }
}
