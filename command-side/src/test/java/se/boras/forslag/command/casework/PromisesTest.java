package se.boras.forslag.command.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static se.boras.forslag.command.Specification.TODAY;
import static se.boras.forslag.command.casework.CaseFacts.CASE;
import static se.boras.forslag.command.casework.CaseFacts.underway;
import static se.boras.forslag.command.casework.DecisionFacts.SECOND;
import static se.boras.forslag.command.casework.DecisionFacts.annulled;
import static se.boras.forslag.command.casework.DecisionFacts.commitment;
import static se.boras.forslag.command.casework.DecisionFacts.decided;
import static se.boras.forslag.command.casework.DecisionFacts.revoked;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.boras.forslag.events.casework.DecisionType;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PromisesTest {

    @Test
    void each_decision_has_the_numbers_from_its_first_to_the_next_ones() {
        var state = underway(decided(), revoked(), decided(SECOND, DecisionType.BIFALL, TODAY, 3));
        var promises = new Promises(CASE, 3);

        assertThat(promises.of(state.decisions().all().getFirst(), state.decisions()))
                .containsExactly(commitment(1), commitment(2));
        assertThat(promises.standing(state)).containsExactly(commitment(3));
    }

    @Test
    void a_decision_that_fell_has_none_that_stand() {
        assertThat(new Promises(CASE, 2).standing(underway(decided(), annulled())))
                .isEmpty();
        assertThat(new Promises(CASE, 2).annulled(underway(decided(), annulled())))
                .containsExactly(commitment(1), commitment(2));
    }
}
