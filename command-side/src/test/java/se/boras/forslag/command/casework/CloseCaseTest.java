package se.boras.forslag.command.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static se.boras.forslag.command.Specification.refused;
import static se.boras.forslag.command.casework.CaseFacts.CASE;
import static se.boras.forslag.command.casework.CaseFacts.underway;
import static se.boras.forslag.command.casework.DecisionFacts.adjusted;
import static se.boras.forslag.command.casework.DecisionFacts.announced;
import static se.boras.forslag.command.casework.DecisionFacts.annulled;
import static se.boras.forslag.command.casework.DecisionFacts.closed;
import static se.boras.forslag.command.casework.DecisionFacts.decided;
import static se.boras.forslag.command.casework.DecisionFacts.revoked;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.boras.forslag.command.casework.DecisionCommand.CloseCase;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CloseCaseTest {

    private static final CloseCase COMMAND = new CloseCase(CASE, "Decided and in force");

    @Test
    void a_case_whose_minutes_are_announced_is_closed() {
        assertThat(DecisionRules.decide(COMMAND, underway(decided(), adjusted(), announced())))
                .isEqualTo(closed());
    }

    @Test
    void a_case_without_a_decision_is_not_closed() {
        refused("step-out-of-order", () -> DecisionRules.decide(COMMAND, underway()));
        refused("step-out-of-order", () -> DecisionRules.decide(COMMAND, underway(decided(), revoked())));
    }

    @Test
    void T_17_no_step_on_the_way_closes_it() {
        for (var stage : List.of(CaseStage.TABLED, CaseStage.REMITTED, CaseStage.SCHEDULED)) {
            assertThat(stage.next()).doesNotContain(CaseStage.CLOSED);
        }
    }

    @Test
    void a_closed_case_is_over_until_a_court_speaks() {
        assertThat(underway(decided(), adjusted(), announced(), closed()).over())
                .isTrue();
        assertThat(underway(decided(), adjusted(), announced(), closed(), annulled())
                        .over())
                .isFalse();
    }
}
