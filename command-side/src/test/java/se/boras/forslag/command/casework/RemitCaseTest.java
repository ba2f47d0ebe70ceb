package se.boras.forslag.command.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static se.boras.forslag.command.Specification.TODAY;
import static se.boras.forslag.command.Specification.refused;
import static se.boras.forslag.command.casework.CaseFacts.CASE;
import static se.boras.forslag.command.casework.CaseFacts.MEETING;
import static se.boras.forslag.command.casework.CaseFacts.SENT_ON;
import static se.boras.forslag.command.casework.CaseFacts.prepared;
import static se.boras.forslag.command.casework.CaseFacts.remitted;
import static se.boras.forslag.command.casework.CaseFacts.scheduled;
import static se.boras.forslag.command.casework.CaseFacts.secretary;
import static se.boras.forslag.command.casework.CaseFacts.tabled;
import static se.boras.forslag.command.casework.CaseFacts.underway;
import static se.boras.forslag.command.casework.DecisionFacts.decided;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.boras.forslag.command.casework.MeetingCommand.RemitCase;
import se.boras.forslag.events.casework.CaseRemitted;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RemitCaseTest {

    private static final RemitCase COMMAND =
            new RemitCase(CASE, MEETING, "38 a", "The cost is not known", "The cost", MEETING.plusDays(60));

    @Test
    void the_meeting_sends_the_case_back() {
        assertThat(MeetingRules.decide(COMMAND, underway(scheduled()), secretary()))
                .isEqualTo(new CaseRemitted(
                        CASE, MEETING, "38 a", "The cost is not known", "The cost", MEETING.plusDays(60)));
    }

    @Test
    void T_17_back_three_times_and_put_off_once_it_is_still_undecided_and_the_waiting_runs() {
        var state = underway(remitted(), scheduled(), tabled(), remitted(), prepared(), remitted());

        assertThat(MeetingRules.decide(COMMAND, state, secretary())).isInstanceOf(CaseRemitted.class);
        assertThat(state.decided()).isFalse();
        assertThat(state.over()).isFalse();
        assertThat(state.clocks()).isEqualTo(new Clocks(SENT_ON, SENT_ON, null));
    }

    @Test
    void T_17_a_case_sent_back_may_be_put_off_and_decided_at_once() {
        assertThat(CaseStage.REMITTED.next()).contains(CaseStage.TABLED, CaseStage.REMITTED, CaseStage.DECIDED);
        assertThat(CaseStage.TABLED.next()).contains(CaseStage.TABLED, CaseStage.REMITTED, CaseStage.DECIDED);
    }

    @Test
    void a_meeting_that_has_not_been_has_sent_nothing_back() {
        var ahead = new RemitCase(CASE, TODAY.plusDays(1), "38 a", "The cost", null, null);

        refused("in-the-future", () -> MeetingRules.decide(ahead, underway(), secretary()));
    }

    @Test
    void a_decided_case_is_not_sent_back() {
        refused("step-out-of-order", () -> MeetingRules.decide(COMMAND, underway(decided()), secretary()));
    }
}
