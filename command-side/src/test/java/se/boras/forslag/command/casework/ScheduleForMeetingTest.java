package se.boras.forslag.command.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static se.boras.forslag.command.Specification.refused;
import static se.boras.forslag.command.casework.CaseFacts.CASE;
import static se.boras.forslag.command.casework.CaseFacts.MEETING;
import static se.boras.forslag.command.casework.CaseFacts.SENT_ON;
import static se.boras.forslag.command.casework.CaseFacts.given;
import static se.boras.forslag.command.casework.CaseFacts.scheduled;
import static se.boras.forslag.command.casework.CaseFacts.sent;
import static se.boras.forslag.command.casework.CaseFacts.underway;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.boras.forslag.command.casework.MeetingCommand.ScheduleForMeeting;
import se.boras.forslag.events.casework.ScheduledForMeeting;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ScheduleForMeetingTest {

    private static final ScheduleForMeeting COMMAND = new ScheduleForMeeting(CASE, MEETING, "7", null);

    @Test
    void the_case_is_put_on_an_agenda_and_moved_to_another() {
        assertThat(MeetingRules.decide(COMMAND, underway()))
                .isEqualTo(new ScheduledForMeeting(CASE, MEETING, "7", null));
        assertThat(MeetingRules.decide(COMMAND, underway(scheduled()))).isInstanceOf(ScheduledForMeeting.class);
    }

    @Test
    void no_meeting_took_place_before_the_case_was_sent() {
        var early = new ScheduleForMeeting(CASE, SENT_ON.minusDays(15), null, null);

        refused("before-referral", () -> MeetingRules.decide(early, underway()));
    }

    @Test
    void an_unreceived_case_is_on_no_agenda() {
        refused("step-out-of-order", () -> MeetingRules.decide(COMMAND, given(sent())));
    }
}
