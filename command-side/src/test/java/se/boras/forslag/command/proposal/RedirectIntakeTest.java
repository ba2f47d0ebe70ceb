package se.boras.forslag.command.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static se.boras.forslag.command.Specification.refused;
import static se.boras.forslag.command.proposal.Proposals.BENCHES;
import static se.boras.forslag.command.proposal.Proposals.CLASSIFIED;
import static se.boras.forslag.command.proposal.Proposals.COMPLAINT;
import static se.boras.forslag.command.proposal.Proposals.given;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.boras.forslag.command.proposal.IntakeCommand.RedirectIntake;
import se.boras.forslag.events.proposal.IntakeRedirected;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RedirectIntakeTest {

    private static final RedirectIntake COMMAND = new RedirectIntake(BENCHES, "Synpunktshantering", "SYN-1");
    private static final IntakeRedirected REDIRECTED = new IntakeRedirected(BENCHES, "Synpunktshantering", "SYN-1");

    @Test
    void what_is_no_proposal_is_passed_on() {
        assertThat(IntakeRules.decide(COMMAND, given(COMPLAINT))).isEqualTo(REDIRECTED);
        assertThat(given(COMPLAINT, REDIRECTED).redirected()).isTrue();
    }

    @Test
    void a_proposal_is_not_passed_on() {
        refused("proposal-not-redirected", () -> IntakeRules.decide(COMMAND, given(CLASSIFIED)));
    }

    @Test
    void it_is_sorted_first_and_passed_on_once() {
        refused("step-out-of-order", () -> IntakeRules.decide(COMMAND, given()));
        refused("step-out-of-order", () -> IntakeRules.decide(COMMAND, given(COMPLAINT, REDIRECTED)));
    }
}
