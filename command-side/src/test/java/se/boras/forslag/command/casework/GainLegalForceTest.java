package se.boras.forslag.command.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static se.boras.forslag.command.Specification.TODAY;
import static se.boras.forslag.command.Specification.by;
import static se.boras.forslag.command.Specification.refused;
import static se.boras.forslag.command.casework.CaseFacts.CASE;
import static se.boras.forslag.command.casework.CaseFacts.secretary;
import static se.boras.forslag.command.casework.CaseFacts.underway;
import static se.boras.forslag.command.casework.DecisionFacts.adjusted;
import static se.boras.forslag.command.casework.DecisionFacts.announced;
import static se.boras.forslag.command.casework.DecisionFacts.appealed;
import static se.boras.forslag.command.casework.DecisionFacts.closed;
import static se.boras.forslag.command.casework.DecisionFacts.decided;
import static se.boras.forslag.command.casework.DecisionFacts.inForce;
import static se.boras.forslag.command.casework.DecisionFacts.upheld;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.boras.forslag.command.casework.CourtCommand.GainLegalForce;
import se.boras.forslag.command.ledger.Role;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class GainLegalForceTest {

    private static final GainLegalForce COMMAND = new GainLegalForce(CASE, TODAY);

    @Test
    void a_decision_gains_force_the_day_after_the_notice() {
        assertThat(CourtRules.decide(COMMAND, underway(decided(), adjusted(), announced()), by(Role.SYSTEM)))
                .isEqualTo(inForce());
    }

    @Test
    void not_while_it_can_be_appealed_against() {
        var early = new GainLegalForce(CASE, TODAY.minusDays(1));

        refused(
                "notice-still-running",
                () -> CourtRules.decide(early, underway(decided(), adjusted(), announced()), secretary()));
    }

    @Test
    void not_while_a_court_has_it() {
        refused(
                "step-out-of-order",
                () -> CourtRules.decide(
                        COMMAND, underway(decided(), adjusted(), announced(), appealed()), by(Role.SYSTEM)));
    }

    @Test
    void after_the_court_has_let_it_stand_nothing_is_waited_for() {
        assertThat(CourtRules.decide(
                        COMMAND, underway(decided(), adjusted(), announced(), appealed(), upheld()), secretary()))
                .isEqualTo(inForce());
    }

    @Test
    void a_closed_case_gains_force_once_and_stays_closed() {
        var closed = underway(decided(), adjusted(), announced(), closed());
        var since = underway(decided(), adjusted(), announced(), closed(), inForce());

        assertThat(CourtRules.decide(COMMAND, closed, by(Role.SYSTEM))).isEqualTo(inForce());
        assertThat(since.over()).isTrue();
        refused("step-out-of-order", () -> CourtRules.decide(COMMAND, since, by(Role.SYSTEM)));
    }

    @Test
    void not_before_the_minutes_are_announced() {
        refused("step-out-of-order", () -> CourtRules.decide(COMMAND, underway(decided()), by(Role.SYSTEM)));
    }
}
