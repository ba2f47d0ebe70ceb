package se.boras.forslag.command.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static se.boras.forslag.command.Specification.refused;
import static se.boras.forslag.command.casework.CaseFacts.CASE;
import static se.boras.forslag.command.casework.CaseFacts.MEETING;
import static se.boras.forslag.command.casework.CaseFacts.prepared;
import static se.boras.forslag.command.casework.CaseFacts.scheduled;
import static se.boras.forslag.command.casework.CaseFacts.underway;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.boras.forslag.command.casework.MeetingCommand.RemoveFromAgenda;
import se.boras.forslag.events.casework.RemovedFromAgenda;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RemoveFromAgendaTest {

    private static final RemoveFromAgenda COMMAND = new RemoveFromAgenda(CASE, MEETING, "The cost is not known");

    @Test
    void the_case_is_taken_off_and_prepared_further() {
        var removed = new RemovedFromAgenda(CASE, MEETING, "The cost is not known");

        assertThat(MeetingRules.decide(COMMAND, underway(scheduled()))).isEqualTo(removed);
        assertThat(underway(scheduled(), removed).stage()).isEqualTo(CaseStage.IN_PREPARATION);
    }

    @Test
    void it_is_not_taken_off_an_agenda_it_is_not_on() {
        var other = new RemoveFromAgenda(CASE, MEETING.plusDays(1), "The cost is not known");

        refused("not-on-agenda", () -> MeetingRules.decide(other, underway(scheduled())));
    }

    @Test
    void a_case_on_no_agenda_is_not_taken_off() {
        refused("step-out-of-order", () -> MeetingRules.decide(COMMAND, underway(prepared())));
    }
}
