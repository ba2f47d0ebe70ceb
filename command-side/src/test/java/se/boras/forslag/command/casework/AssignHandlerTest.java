package se.boras.forslag.command.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static se.boras.forslag.command.Specification.refused;
import static se.boras.forslag.command.casework.CaseFacts.CASE;
import static se.boras.forslag.command.casework.CaseFacts.given;
import static se.boras.forslag.command.casework.CaseFacts.sent;
import static se.boras.forslag.command.casework.CaseFacts.underway;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.boras.forslag.command.casework.PreparationCommand.AssignHandler;
import se.boras.forslag.events.casework.HandlerAssigned;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AssignHandlerTest {

    private static final AssignHandler COMMAND = new AssignHandler(CASE, "Parks", "handlaggare.tekniska");

    @Test
    void a_case_is_given_to_an_officer() {
        assertThat(PreparationRules.decide(COMMAND, underway()))
                .isEqualTo(new HandlerAssigned(CASE, "Parks", "handlaggare.tekniska"));
    }

    @Test
    void nobody_is_given_a_case_that_has_not_been_received() {
        refused("step-out-of-order", () -> PreparationRules.decide(COMMAND, given(sent())));
    }
}
