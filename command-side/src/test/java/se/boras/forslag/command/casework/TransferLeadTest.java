package se.boras.forslag.command.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static se.boras.forslag.command.Specification.TODAY;
import static se.boras.forslag.command.Specification.by;
import static se.boras.forslag.command.Specification.refused;
import static se.boras.forslag.command.casework.CaseFacts.CASE;
import static se.boras.forslag.command.casework.CaseFacts.CULTURE;
import static se.boras.forslag.command.casework.CaseFacts.DISSOLVED;
import static se.boras.forslag.command.casework.CaseFacts.REGISTER;
import static se.boras.forslag.command.casework.CaseFacts.SENT_ON;
import static se.boras.forslag.command.casework.CaseFacts.TECHNICAL;
import static se.boras.forslag.command.casework.CaseFacts.given;
import static se.boras.forslag.command.casework.CaseFacts.paused;
import static se.boras.forslag.command.casework.CaseFacts.received;
import static se.boras.forslag.command.casework.CaseFacts.sent;
import static se.boras.forslag.command.casework.CaseFacts.transferred;
import static se.boras.forslag.command.casework.CaseFacts.underway;
import static se.boras.forslag.command.casework.DecisionFacts.annulled;
import static se.boras.forslag.command.casework.DecisionFacts.decided;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.boras.forslag.command.casework.ReferralCommand.TransferLead;
import se.boras.forslag.command.ledger.Role;
import se.boras.forslag.events.casework.LeadTransferred;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TransferLeadTest {

    private static final TransferLead COMMAND = new TransferLead(CASE, CULTURE, "It is art");

    @Test
    void the_lead_is_handed_over() {
        assertThat(transfer(COMMAND, underway()))
                .isEqualTo(new LeadTransferred(CASE, TECHNICAL, CULTURE, "It is art", TODAY));
    }

    @Test
    void T_15_the_own_clock_restarts_and_the_citizens_does_not() {
        var state = underway(paused(), transferred());

        assertThat(state.caseId()).isEqualTo(CASE);
        assertThat(state.lead()).isEqualTo(CULTURE);
        assertThat(state.stage()).isEqualTo(CaseStage.SENT);
        assertThat(state.clocks()).isEqualTo(new Clocks(SENT_ON, LocalDate.of(2026, 3, 20), null));
    }

    @Test
    void T_15_the_lead_may_go_back_and_forth_and_the_citizens_clock_still_runs_from_the_start() {
        var back = new LeadTransferred(CASE, CULTURE, TECHNICAL, "It is a park", LocalDate.of(2026, 4, 1));

        assertThat(transfer(COMMAND, underway(transferred(), back))).isInstanceOf(LeadTransferred.class);
        assertThat(underway(transferred(), back).clocks())
                .isEqualTo(new Clocks(SENT_ON, LocalDate.of(2026, 4, 1), null));
    }

    @Test
    void a_new_lead_is_no_longer_asked_for_its_opinion() {
        assertThat(given(sent(CULTURE), received(), transferred()).consulted().committees())
                .isEmpty();
    }

    @Test
    void the_lead_is_not_handed_to_whoever_has_it() {
        refused("already-lead", () -> transfer(new TransferLead(CASE, TECHNICAL, "Parks"), underway()));
    }

    @Test
    void the_new_lead_must_exist() {
        refused("committee-does-not-exist", () -> transfer(new TransferLead(CASE, DISSOLVED, "Sport"), underway()));
    }

    @Test
    void a_decided_case_is_not_handed_over() {
        refused("step-out-of-order", () -> transfer(COMMAND, underway(decided())));
    }

    @Test
    void a_case_whose_decision_fell_can_be_handed_over() {
        assertThat(transfer(COMMAND, underway(decided(), annulled()))).isInstanceOf(LeadTransferred.class);
    }

    private static LeadTransferred transfer(TransferLead command, CaseState state) {
        return ReferralRules.decide(command, state, REGISTER, by(Role.COORDINATOR));
    }
}
