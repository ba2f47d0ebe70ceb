package se.boras.forslag.command.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static se.boras.forslag.command.Specification.refused;
import static se.boras.forslag.command.commitment.Promises.*;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.boras.forslag.command.commitment.ReviewCommand.VerifyImplementation;
import se.boras.forslag.command.commitment.ReviewCommand.VerifyImplementation.Outcome;
import se.boras.forslag.command.ledger.Role;
import se.boras.forslag.events.commitment.ImplementationVerified;
import se.boras.forslag.events.commitment.VerificationRejected;

/** Somebody else looks (<i>verifierar</i>) at what is said to be done. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class VerifyImplementationTest {
    private static final VerifyImplementation FOUND =
            new VerifyImplementation(BENCH, Outcome.VERIFIED, "Besök", "Den står där");
    private static final VerifyImplementation NOT_FOUND =
            new VerifyImplementation(BENCH, Outcome.REJECTED, null, "Ingen bänk");

    @Test
    void somebody_else_finds_the_work_done() {
        assertThat(ReviewRules.decide(FOUND, promised(CLAIMED), VERIFIER))
                .isEqualTo(new ImplementationVerified(BENCH, "actor-44", "Besök", "Den står där"));
        assertThat(promised(CLAIMED, VERIFIED).delivered()).isEqualTo(Delivered.FULL);
    }

    @Test
    void somebody_else_does_not_find_the_work_done_and_it_goes_on() {
        var rejected = new VerificationRejected(BENCH, "actor-44", null, "Ingen bänk");
        assertThat(ReviewRules.decide(NOT_FOUND, promised(CLAIMED), VERIFIER)).isEqualTo(rejected);
        assertThat(promised(CLAIMED, rejected).stage()).isEqualTo(CommitmentStage.STARTED);
    }

    @Test
    void invariant_14_nobody_verifies_a_report_of_their_own() {
        for (var role : List.of(Role.VERIFIER, Role.COORDINATOR)) {
            refused("four-eyes", () -> ReviewRules.decide(FOUND, promised(CLAIMED), by(REPORTER, role)));
            refused("four-eyes", () -> ReviewRules.decide(NOT_FOUND, promised(CLAIMED), by(REPORTER, role)));
        }
    }

    @Test
    void T_23_nothing_is_verified_before_it_is_said_to_be_done() {
        for (var state : List.of(promised(), promised(PLANNED), promised(STARTED), promised(PART_DONE))) {
            refused("step-out-of-order", () -> ReviewRules.decide(FOUND, state, VERIFIER));
            refused("step-out-of-order", () -> ReviewRules.decide(NOT_FOUND, state, VERIFIER));
        }
    }

    @Test
    void nothing_is_verified_twice_or_while_it_is_disputed_or_at_rest() {
        for (var last : List.of(VERIFIED, DISPUTED, SUSPENDED, ABANDONED, SUPERSEDED)) {
            refused("step-out-of-order", () -> ReviewRules.decide(FOUND, promised(CLAIMED, last), VERIFIER));
        }
    }
}
