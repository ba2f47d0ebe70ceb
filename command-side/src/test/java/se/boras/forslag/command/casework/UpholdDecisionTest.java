package se.boras.forslag.command.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static se.boras.forslag.command.Specification.refused;
import static se.boras.forslag.command.casework.CaseFacts.CASE;
import static se.boras.forslag.command.casework.CaseFacts.secretary;
import static se.boras.forslag.command.casework.CaseFacts.underway;
import static se.boras.forslag.command.casework.DecisionFacts.COURT;
import static se.boras.forslag.command.casework.DecisionFacts.adjusted;
import static se.boras.forslag.command.casework.DecisionFacts.announced;
import static se.boras.forslag.command.casework.DecisionFacts.annulled;
import static se.boras.forslag.command.casework.DecisionFacts.appealed;
import static se.boras.forslag.command.casework.DecisionFacts.decided;
import static se.boras.forslag.command.casework.DecisionFacts.upheld;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.boras.forslag.command.casework.CourtCommand.UpholdDecision;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class UpholdDecisionTest {

    private static final UpholdDecision COMMAND = new UpholdDecision(CASE, COURT, null, null);

    @Test
    void the_court_lets_the_decision_stand() {
        assertThat(CourtRules.decide(COMMAND, underway(decided(), adjusted(), announced(), appealed()), secretary()))
                .isEqualTo(upheld());
    }

    @Test
    void the_minutes_are_then_where_they_were() {
        assertThat(underway(decided(), adjusted(), announced(), appealed(), upheld())
                        .stage())
                .isEqualTo(CaseStage.ANNOUNCED);
        assertThat(underway(decided(), appealed(), upheld()).stage()).isEqualTo(CaseStage.DECIDED);
    }

    @Test
    void a_higher_court_may_give_back_what_was_annulled() {
        assertThat(underway(decided(), annulled(), appealed(), upheld()).decided())
                .isTrue();
    }

    @Test
    void what_nobody_appealed_against_is_not_upheld() {
        refused("step-out-of-order", () -> CourtRules.decide(COMMAND, underway(decided()), secretary()));
    }
}
