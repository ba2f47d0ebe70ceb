package se.boras.forslag.command.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static se.boras.forslag.command.Specification.refused;
import static se.boras.forslag.command.casework.CaseFacts.CASE;
import static se.boras.forslag.command.casework.CaseFacts.doubted;
import static se.boras.forslag.command.casework.CaseFacts.underway;
import static se.boras.forslag.command.casework.DecisionFacts.decided;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.boras.forslag.command.casework.ReferralCommand.ConfirmDespiteRecount;
import se.boras.forslag.events.casework.ReferralConfirmedDespiteRecount;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ConfirmDespiteRecountTest {

    private static final ConfirmDespiteRecount COMMAND = new ConfirmDespiteRecount(CASE, "Good anyway", "review-12");

    @Test
    void T_06_somebody_says_that_the_case_stays_with_the_committee() {
        var confirmed = new ReferralConfirmedDespiteRecount(CASE, "Good anyway", "review-12");

        assertThat(ReferralRules.decide(COMMAND, underway(doubted()))).isEqualTo(confirmed);
        assertThat(underway(doubted(), confirmed).doubts().open()).isFalse();
    }

    @Test
    void what_nobody_doubts_is_not_confirmed() {
        refused("nothing-to-confirm", () -> ReferralRules.decide(COMMAND, underway()));
    }

    @Test
    void a_decided_case_is_not_confirmed() {
        refused("step-out-of-order", () -> ReferralRules.decide(COMMAND, underway(doubted(), decided())));
    }
}
