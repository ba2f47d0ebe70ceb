package se.boras.forslag.command.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static se.boras.forslag.command.Specification.TODAY;
import static se.boras.forslag.command.Specification.refused;
import static se.boras.forslag.command.casework.CaseFacts.CASE;
import static se.boras.forslag.command.casework.CaseFacts.secretary;
import static se.boras.forslag.command.casework.CaseFacts.underway;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.boras.forslag.command.casework.PreparationCommand.SetDecisionForecast;
import se.boras.forslag.events.casework.DecisionForecastSet;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SetDecisionForecastTest {

    @Test
    void the_committee_says_when_it_expects_to_decide() {
        var command = new SetDecisionForecast(CASE, TODAY, "The cost is not known");

        assertThat(PreparationRules.decide(command, underway(), secretary()))
                .isEqualTo(new DecisionForecastSet(CASE, TODAY, "The cost is not known"));
    }

    @Test
    void nobody_expects_what_has_been() {
        var command = new SetDecisionForecast(CASE, TODAY.minusDays(1), "The cost is not known");

        refused("in-the-past", () -> PreparationRules.decide(command, underway(), secretary()));
    }
}
