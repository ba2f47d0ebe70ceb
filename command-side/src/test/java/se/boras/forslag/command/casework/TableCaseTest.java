package se.boras.forslag.command.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static se.boras.forslag.command.Specification.TODAY;
import static se.boras.forslag.command.Specification.refused;
import static se.boras.forslag.command.casework.CaseFacts.CASE;
import static se.boras.forslag.command.casework.CaseFacts.MEETING;
import static se.boras.forslag.command.casework.CaseFacts.SENT_ON;
import static se.boras.forslag.command.casework.CaseFacts.scheduled;
import static se.boras.forslag.command.casework.CaseFacts.secretary;
import static se.boras.forslag.command.casework.CaseFacts.underway;
import static se.boras.forslag.command.casework.DecisionFacts.decided;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.boras.forslag.command.casework.MeetingCommand.TableCase;
import se.boras.forslag.events.casework.CaseTabled;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TableCaseTest {

    private static final TableCase COMMAND = new TableCase(CASE, MEETING, "38 a", MEETING.plusDays(21));

    @Test
    void the_meeting_puts_the_case_off() {
        assertThat(MeetingRules.decide(COMMAND, underway(scheduled()), secretary()))
                .isEqualTo(new CaseTabled(CASE, MEETING, "38 a", MEETING.plusDays(21)));
    }

    @Test
    void a_meeting_that_has_not_been_has_put_nothing_off() {
        var ahead = new TableCase(CASE, TODAY.plusDays(1), "38 a", null);

        refused("in-the-future", () -> MeetingRules.decide(ahead, underway(), secretary()));
    }

    @Test
    void a_meeting_before_the_referral_has_put_nothing_off() {
        var early = new TableCase(CASE, SENT_ON.minusDays(15), "38 a", null);

        refused("before-referral", () -> MeetingRules.decide(early, underway(), secretary()));
    }

    @Test
    void the_next_meeting_is_a_later_one() {
        refused(
                "not-after-meeting",
                () -> MeetingRules.decide(new TableCase(CASE, MEETING, "38 a", MEETING), underway(), secretary()));
    }

    @Test
    void a_decided_case_is_not_put_off() {
        refused("step-out-of-order", () -> MeetingRules.decide(COMMAND, underway(decided()), secretary()));
    }
}
