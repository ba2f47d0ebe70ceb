package se.boras.forslag.command.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static se.boras.forslag.command.Specification.TODAY;
import static se.boras.forslag.command.Specification.refused;
import static se.boras.forslag.command.casework.CaseFacts.CASE;
import static se.boras.forslag.command.casework.CaseFacts.MEETING;
import static se.boras.forslag.command.casework.CaseFacts.secretary;
import static se.boras.forslag.command.casework.CaseFacts.underway;
import static se.boras.forslag.command.casework.DecisionFacts.FIRST;
import static se.boras.forslag.command.casework.DecisionFacts.annulled;
import static se.boras.forslag.command.casework.DecisionFacts.appealed;
import static se.boras.forslag.command.casework.DecisionFacts.decided;
import static se.boras.forslag.command.casework.DecisionFacts.revoked;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.boras.forslag.command.casework.DecisionCommand.RevokeDecision;
import se.boras.forslag.events.casework.DecisionRevoked;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RevokeDecisionTest {

    private static final RevokeDecision COMMAND = new RevokeDecision(CASE, "The ground is not ours", null, "12");

    @Test
    void the_committee_takes_its_decision_back_and_the_case_lies_with_it_again() {
        assertThat(DecisionRules.decide(COMMAND, underway(decided()), secretary()))
                .isEqualTo(new DecisionRevoked(CASE, FIRST, "The ground is not ours", TODAY, "12"));
        assertThat(underway(decided(), revoked()).decided()).isFalse();
        assertThat(underway(decided(), revoked()).stage().underway()).isTrue();
    }

    @Test
    void without_a_decision_there_is_nothing_to_take_back() {
        refused("step-out-of-order", () -> DecisionRules.decide(COMMAND, underway(), secretary()));
        refused("step-out-of-order", () -> DecisionRules.decide(COMMAND, underway(decided(), revoked()), secretary()));
        refused(
                "no-current-decision",
                () -> DecisionRules.decide(COMMAND, underway(decided(), annulled(), appealed()), secretary()));
    }

    @Test
    void it_is_not_taken_back_before_it_was_made_nor_in_advance() {
        refused("before-meeting", () -> revoke(MEETING.minusDays(1)));
        refused("in-the-future", () -> revoke(TODAY.plusDays(1)));
    }

    private static DecisionRevoked revoke(LocalDate on) {
        return DecisionRules.decide(
                new RevokeDecision(CASE, "The ground is not ours", on, null), underway(decided()), secretary());
    }
}
