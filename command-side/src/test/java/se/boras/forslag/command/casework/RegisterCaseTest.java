package se.boras.forslag.command.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static se.boras.forslag.command.Specification.TODAY;
import static se.boras.forslag.command.Specification.refused;
import static se.boras.forslag.command.casework.CaseFacts.CASE;
import static se.boras.forslag.command.casework.CaseFacts.given;
import static se.boras.forslag.command.casework.CaseFacts.registered;
import static se.boras.forslag.command.casework.CaseFacts.scheduled;
import static se.boras.forslag.command.casework.CaseFacts.secretary;
import static se.boras.forslag.command.casework.CaseFacts.sent;
import static se.boras.forslag.command.casework.CaseFacts.underway;
import static se.boras.forslag.command.casework.DecisionFacts.decided;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.boras.forslag.command.casework.PreparationCommand.RegisterCase;
import se.boras.forslag.events.casework.CaseRegistered;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RegisterCaseTest {

    private static final RegisterCase COMMAND = new RegisterCase(CASE, "TN 2026/00123", "TN");

    @Test
    void a_received_case_is_registered() {
        assertThat(PreparationRules.decide(COMMAND, underway(), secretary()))
                .isEqualTo(new CaseRegistered(CASE, "TN 2026/00123", "TN", TODAY));
    }

    @Test
    void T_31_a_case_may_have_several_numbers_of_any_form() {
        var state = underway(registered(), scheduled());

        assertThat(PreparationRules.decide(new RegisterCase(CASE, "2026-TN0456-3", null), state, secretary()))
                .isEqualTo(new CaseRegistered(CASE, "2026-TN0456-3", null, TODAY));
        assertThat(underway(scheduled(), registered()).stage()).isEqualTo(CaseStage.SCHEDULED);
    }

    @Test
    void T_31_but_not_the_same_number_twice() {
        refused("dnr-already-registered", () -> PreparationRules.decide(COMMAND, underway(registered()), secretary()));
    }

    @Test
    void a_case_may_get_its_number_after_its_decision() {
        assertThat(PreparationRules.decide(COMMAND, underway(decided()), secretary()))
                .isNotNull();
        assertThat(underway(decided(), registered()).stage()).isEqualTo(CaseStage.DECIDED);
    }

    @Test
    void a_case_is_received_before_it_is_registered() {
        refused("step-out-of-order", () -> PreparationRules.decide(COMMAND, given(sent()), secretary()));
    }
}
