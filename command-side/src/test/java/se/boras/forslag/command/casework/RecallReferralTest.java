package se.boras.forslag.command.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static se.boras.forslag.command.Specification.refused;
import static se.boras.forslag.command.casework.CaseFacts.CASE;
import static se.boras.forslag.command.casework.CaseFacts.recalled;
import static se.boras.forslag.command.casework.CaseFacts.underway;
import static se.boras.forslag.command.casework.DecisionFacts.decided;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.boras.forslag.command.casework.ReferralCommand.RecallReferral;
import se.boras.forslag.events.casework.ReferralRecalled;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RecallReferralTest {

    private static final RecallReferral COMMAND = new RecallReferral(CASE, "Sent by mistake", "review-12");

    @Test
    void an_undecided_case_is_recalled() {
        assertThat(ReferralRules.decide(COMMAND, underway()))
                .isEqualTo(new ReferralRecalled(CASE, "Sent by mistake", "review-12"));
    }

    @Test
    void T_06_a_decided_case_is_not_recalled() {
        refused("step-out-of-order", () -> ReferralRules.decide(COMMAND, underway(decided())));
    }

    @Test
    void a_recalled_case_is_over() {
        refused("step-out-of-order", () -> ReferralRules.decide(COMMAND, underway(recalled())));
        assertThat(underway(recalled()).over()).isTrue();
    }
}
