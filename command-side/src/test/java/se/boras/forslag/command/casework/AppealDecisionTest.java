package se.boras.forslag.command.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static se.boras.forslag.command.Specification.TODAY;
import static se.boras.forslag.command.Specification.refused;
import static se.boras.forslag.command.casework.CaseFacts.CASE;
import static se.boras.forslag.command.casework.CaseFacts.MEETING;
import static se.boras.forslag.command.casework.CaseFacts.secretary;
import static se.boras.forslag.command.casework.CaseFacts.underway;
import static se.boras.forslag.command.casework.DecisionFacts.COURT;
import static se.boras.forslag.command.casework.DecisionFacts.FIRST;
import static se.boras.forslag.command.casework.DecisionFacts.adjusted;
import static se.boras.forslag.command.casework.DecisionFacts.announced;
import static se.boras.forslag.command.casework.DecisionFacts.appealed;
import static se.boras.forslag.command.casework.DecisionFacts.decided;
import static se.boras.forslag.command.casework.DecisionFacts.inForce;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.boras.forslag.command.casework.CourtCommand.AppealDecision;
import se.boras.forslag.events.casework.DecisionAppealed;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AppealDecisionTest {

    private static final AppealDecision COMMAND = new AppealDecision(CASE, COURT, "1234-26", TODAY);

    @Test
    void a_decision_is_appealed_against_and_still_stands() {
        assertThat(CourtRules.decide(COMMAND, underway(decided(), adjusted(), announced()), secretary()))
                .isEqualTo(new DecisionAppealed(CASE, FIRST, COURT, "1234-26", TODAY));
        assertThat(underway(decided(), appealed()).decided()).isTrue();
    }

    @Test
    void an_appeal_that_came_in_time_may_become_known_after_the_decision_gained_force() {
        assertThat(CourtRules.decide(COMMAND, underway(decided(), adjusted(), announced(), inForce()), secretary()))
                .isInstanceOf(DecisionAppealed.class);
    }

    @Test
    void without_a_decision_there_is_nothing_to_appeal_against() {
        refused("step-out-of-order", () -> CourtRules.decide(COMMAND, underway(), secretary()));
    }

    @Test
    void it_is_not_appealed_against_before_it_was_made_nor_in_advance() {
        refused("before-meeting", () -> appeal(MEETING.minusDays(1)));
        refused("in-the-future", () -> appeal(TODAY.plusDays(1)));
    }

    private static DecisionAppealed appeal(LocalDate on) {
        return CourtRules.decide(new AppealDecision(CASE, COURT, null, on), underway(decided()), secretary());
    }
}
