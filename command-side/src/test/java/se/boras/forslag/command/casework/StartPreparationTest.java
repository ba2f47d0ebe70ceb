package se.boras.forslag.command.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static se.boras.forslag.command.Specification.refused;
import static se.boras.forslag.command.casework.CaseFacts.CASE;
import static se.boras.forslag.command.casework.CaseFacts.prepared;
import static se.boras.forslag.command.casework.CaseFacts.registered;
import static se.boras.forslag.command.casework.CaseFacts.remitted;
import static se.boras.forslag.command.casework.CaseFacts.scheduled;
import static se.boras.forslag.command.casework.CaseFacts.underway;
import static se.boras.forslag.command.casework.DecisionFacts.decided;
import static se.boras.forslag.command.casework.DecisionFacts.revoked;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.boras.forslag.command.casework.PreparationCommand.StartPreparation;
import se.boras.forslag.events.casework.PreparationStarted;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class StartPreparationTest {

    private static final StartPreparation COMMAND = new StartPreparation(CASE);

    @Test
    void preparation_begins_with_or_without_a_number() {
        assertThat(PreparationRules.decide(COMMAND, underway())).isEqualTo(new PreparationStarted(CASE));
        assertThat(PreparationRules.decide(COMMAND, underway(registered()))).isEqualTo(new PreparationStarted(CASE));
    }

    @Test
    void it_begins_anew_after_a_remittal_and_after_a_decision_fell() {
        assertThat(PreparationRules.decide(COMMAND, underway(remitted()))).isEqualTo(new PreparationStarted(CASE));
        assertThat(PreparationRules.decide(COMMAND, underway(decided(), revoked())))
                .isEqualTo(new PreparationStarted(CASE));
    }

    @Test
    void it_does_not_begin_twice() {
        refused("step-out-of-order", () -> PreparationRules.decide(COMMAND, underway(prepared())));
    }

    @Test
    void it_does_not_begin_while_the_case_is_on_an_agenda() {
        refused("step-out-of-order", () -> PreparationRules.decide(COMMAND, underway(scheduled())));
    }
}
