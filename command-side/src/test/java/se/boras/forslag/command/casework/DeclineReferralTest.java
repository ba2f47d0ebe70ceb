package se.boras.forslag.command.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static se.boras.forslag.command.Specification.refused;
import static se.boras.forslag.command.casework.CaseFacts.CASE;
import static se.boras.forslag.command.casework.CaseFacts.CULTURE;
import static se.boras.forslag.command.casework.CaseFacts.declined;
import static se.boras.forslag.command.casework.CaseFacts.given;
import static se.boras.forslag.command.casework.CaseFacts.secretary;
import static se.boras.forslag.command.casework.CaseFacts.sent;
import static se.boras.forslag.command.casework.CaseFacts.underway;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.boras.forslag.command.casework.ReferralCommand.DeclineReferral;
import se.boras.forslag.command.casework.ReferralCommand.ReceiveReferral;
import se.boras.forslag.events.casework.ReferralDeclined;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DeclineReferralTest {

    private static final DeclineReferral COMMAND = new DeclineReferral(CASE, "Parks are not ours", CULTURE);

    @Test
    void the_committee_may_decline_what_it_has_not_received() {
        assertThat(ReferralRules.decide(COMMAND, given(sent())))
                .isEqualTo(new ReferralDeclined(CASE, "Parks are not ours", CULTURE));
    }

    @Test
    void what_has_been_received_is_not_declined() {
        refused("step-out-of-order", () -> ReferralRules.decide(COMMAND, underway()));
    }

    @Test
    void a_declined_case_is_over() {
        var declined = given(sent(), declined());

        assertThat(declined.over()).isTrue();
        assertThat(declined.stage().next()).isEmpty();
        refused("step-out-of-order", () -> ReferralRules.decide(new ReceiveReferral(CASE), declined, secretary()));
    }
}
