package se.boras.forslag.command.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static se.boras.forslag.command.Specification.TODAY;
import static se.boras.forslag.command.Specification.refused;
import static se.boras.forslag.command.casework.CaseFacts.CASE;
import static se.boras.forslag.command.casework.CaseFacts.secretary;
import static se.boras.forslag.command.casework.CaseFacts.underway;
import static se.boras.forslag.command.casework.DecisionFacts.COURT;
import static se.boras.forslag.command.casework.DecisionFacts.FIRST;
import static se.boras.forslag.command.casework.DecisionFacts.annulled;
import static se.boras.forslag.command.casework.DecisionFacts.appealed;
import static se.boras.forslag.command.casework.DecisionFacts.decided;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.boras.forslag.command.casework.CourtCommand.AnnulDecision;
import se.boras.forslag.events.casework.DecisionAnnulled;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AnnulDecisionTest {

    private static final AnnulDecision COMMAND = new AnnulDecision(CASE, COURT, "1234-26", TODAY);

    @Test
    void the_court_annuls_the_decision_and_the_case_lies_with_the_committee_again() {
        assertThat(CourtRules.decide(COMMAND, underway(decided(), appealed()), secretary()))
                .isEqualTo(new DecisionAnnulled(CASE, FIRST, COURT, "1234-26", TODAY));
        assertThat(underway(decided(), annulled()).decided()).isFalse();
        assertThat(underway(decided(), annulled()).stage().underway()).isTrue();
    }

    @Test
    void the_committee_may_hear_of_the_appeal_by_the_judgement() {
        assertThat(CourtRules.decide(COMMAND, underway(decided()), secretary())).isInstanceOf(DecisionAnnulled.class);
    }

    @Test
    void without_a_decision_there_is_nothing_to_annul() {
        refused("step-out-of-order", () -> CourtRules.decide(COMMAND, underway(), secretary()));
        refused("step-out-of-order", () -> CourtRules.decide(COMMAND, underway(decided(), annulled()), secretary()));
    }
}
