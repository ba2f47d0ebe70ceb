package se.boras.forslag.command.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static se.boras.forslag.command.Specification.refused;
import static se.boras.forslag.command.casework.CaseFacts.CASE;
import static se.boras.forslag.command.casework.CaseFacts.paused;
import static se.boras.forslag.command.casework.CaseFacts.underway;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.boras.forslag.command.casework.PreparationCommand.ResumeClock;
import se.boras.forslag.events.casework.ClockResumed;
import se.boras.forslag.events.casework.PauseGround;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ResumeClockTest {

    @Test
    void a_stopped_clock_runs_again() {
        assertThat(PreparationRules.decide(new ResumeClock(CASE), underway(paused())))
                .isEqualTo(new ClockResumed(CASE, PauseGround.AWAITING_CITIZEN));
    }

    @Test
    void a_running_clock_is_not_started() {
        refused("clock-not-paused", () -> PreparationRules.decide(new ResumeClock(CASE), underway()));
    }
}
