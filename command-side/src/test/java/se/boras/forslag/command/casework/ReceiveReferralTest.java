package se.boras.forslag.command.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static se.boras.forslag.command.Specification.NOON;
import static se.boras.forslag.command.Specification.refused;
import static se.boras.forslag.command.casework.CaseFacts.CASE;
import static se.boras.forslag.command.casework.CaseFacts.given;
import static se.boras.forslag.command.casework.CaseFacts.secretary;
import static se.boras.forslag.command.casework.CaseFacts.sent;
import static se.boras.forslag.command.casework.CaseFacts.transferred;
import static se.boras.forslag.command.casework.CaseFacts.underway;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.boras.forslag.command.casework.ReferralCommand.ReceiveReferral;
import se.boras.forslag.events.casework.ReferralReceived;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReceiveReferralTest {

    @Test
    void the_committee_receives_what_it_was_sent() {
        assertThat(ReferralRules.decide(new ReceiveReferral(CASE), given(sent()), secretary()))
                .isEqualTo(new ReferralReceived(CASE, NOON));
    }

    @Test
    void nothing_is_received_twice() {
        refused("step-out-of-order", () -> ReferralRules.decide(new ReceiveReferral(CASE), underway(), secretary()));
    }

    @Test
    void a_new_lead_receives_the_case_anew() {
        assertThat(ReferralRules.decide(new ReceiveReferral(CASE), underway(transferred()), secretary()))
                .isEqualTo(new ReferralReceived(CASE, NOON));
    }
}
