package se.boras.forslag.command.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static se.boras.forslag.command.Specification.TODAY;
import static se.boras.forslag.command.Specification.refused;
import static se.boras.forslag.command.casework.CaseFacts.CASE;
import static se.boras.forslag.command.casework.CaseFacts.MEETING;
import static se.boras.forslag.command.casework.CaseFacts.secretary;
import static se.boras.forslag.command.casework.CaseFacts.underway;
import static se.boras.forslag.command.casework.DecisionFacts.adjusted;
import static se.boras.forslag.command.casework.DecisionFacts.appealed;
import static se.boras.forslag.command.casework.DecisionFacts.decided;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.boras.forslag.command.casework.DecisionCommand.AdjustProtocol;
import se.boras.forslag.events.casework.ProtocolAdjusted;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AdjustProtocolTest {

    @Test
    void the_minutes_are_approved_on_a_day_after_the_meeting() {
        assertThat(adjust(MEETING.plusDays(7), underway(decided()))).isEqualTo(adjusted());
    }

    @Test
    void they_are_not_approved_before_the_meeting_nor_in_advance() {
        refused("before-meeting", () -> adjust(MEETING.minusDays(1), underway(decided())));
        refused("in-the-future", () -> adjust(TODAY.plusDays(1), underway(decided())));
    }

    @Test
    void they_are_approved_once() {
        refused("step-out-of-order", () -> adjust(TODAY, underway(decided(), adjusted())));
        refused("step-out-of-order", () -> adjust(TODAY, underway(decided(), adjusted(), appealed())));
    }

    @Test
    void an_appeal_does_not_hinder_them_and_is_not_forgotten() {
        assertThat(adjust(TODAY, underway(decided(), appealed()))).isInstanceOf(ProtocolAdjusted.class);
        assertThat(underway(decided(), appealed(), adjusted()).stage()).isEqualTo(CaseStage.APPEALED);
    }

    @Test
    void an_undecided_case_has_no_minutes() {
        refused("step-out-of-order", () -> adjust(TODAY, underway()));
    }

    private static ProtocolAdjusted adjust(LocalDate on, CaseState state) {
        return ProtocolRules.decide(new AdjustProtocol(CASE, on), state, secretary());
    }
}
