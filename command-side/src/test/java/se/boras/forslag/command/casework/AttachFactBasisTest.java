package se.boras.forslag.command.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static se.boras.forslag.command.Specification.NOON;
import static se.boras.forslag.command.Specification.refused;
import static se.boras.forslag.command.casework.CaseFacts.CASE;
import static se.boras.forslag.command.casework.CaseFacts.report;
import static se.boras.forslag.command.casework.CaseFacts.underway;
import static se.boras.forslag.command.casework.DecisionFacts.decided;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.boras.forslag.command.casework.PreparationCommand.AttachFactBasis;
import se.boras.forslag.events.casework.DecisionType;
import se.boras.forslag.events.casework.FactBasisAttached;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AttachFactBasisTest {

    private static final AttachFactBasis COMMAND =
            new AttachFactBasis(CASE, report(), DecisionType.BIFALL, 85_000L, NOON);

    @Test
    void the_report_is_attached_with_what_it_recommends() {
        assertThat(PreparationRules.decide(COMMAND, underway()))
                .isEqualTo(new FactBasisAttached(CASE, report(), DecisionType.BIFALL, 85_000L, NOON));
    }

    @Test
    void it_is_not_attached_after_the_decision() {
        refused("step-out-of-order", () -> PreparationRules.decide(COMMAND, underway(decided())));
    }
}
