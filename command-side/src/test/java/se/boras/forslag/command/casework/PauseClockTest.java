package se.boras.forslag.command.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static se.boras.forslag.command.Specification.TODAY;
import static se.boras.forslag.command.Specification.refused;
import static se.boras.forslag.command.casework.CaseFacts.CASE;
import static se.boras.forslag.command.casework.CaseFacts.SENT_ON;
import static se.boras.forslag.command.casework.CaseFacts.paused;
import static se.boras.forslag.command.casework.CaseFacts.secretary;
import static se.boras.forslag.command.casework.CaseFacts.underway;
import static se.boras.forslag.command.casework.DecisionFacts.decided;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.boras.forslag.command.casework.PreparationCommand.PauseClock;
import se.boras.forslag.events.casework.ClockPaused;
import se.boras.forslag.events.casework.PauseGround;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PauseClockTest {

    private static final PauseClock COMMAND = new PauseClock(CASE, PauseGround.LEGAL_STAY, TODAY);

    @Test
    void the_own_clock_is_stopped() {
        assertThat(PreparationRules.decide(COMMAND, underway(), secretary()))
                .isEqualTo(new ClockPaused(CASE, PauseGround.LEGAL_STAY, TODAY));
    }

    @Test
    void the_citizens_clock_is_not() {
        assertThat(underway(paused()).clocks().citizenSince()).isEqualTo(SENT_ON);
    }

    @Test
    void a_clock_that_stands_still_is_not_stopped() {
        refused("clock-already-paused", () -> PreparationRules.decide(COMMAND, underway(paused()), secretary()));
    }

    @Test
    void it_is_not_stopped_until_a_day_that_has_been() {
        var past = new PauseClock(CASE, PauseGround.LEGAL_STAY, TODAY.minusDays(1));

        refused("in-the-past", () -> PreparationRules.decide(past, underway(), secretary()));
    }

    @Test
    void a_decided_case_has_no_clock_to_stop() {
        refused("step-out-of-order", () -> PreparationRules.decide(COMMAND, underway(decided()), secretary()));
    }
}
