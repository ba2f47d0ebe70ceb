package se.boras.forslag.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.boras.forslag.events.casework.CommitteeDecisionRecorded;
import se.boras.forslag.events.casework.ScheduledForMeeting;
import se.boras.forslag.events.commitment.ImplementationCompleted;
import se.boras.forslag.events.examples.Examples;
import se.boras.forslag.events.proposal.ProposalClosed;
import se.boras.forslag.events.reference.CampaignPlanned;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class HappenedOnTest {

    @Test
    void a_decision_happened_on_the_day_of_the_meeting() {
        assertThat(example(CommitteeDecisionRecorded.class).happenedOn()).isEqualTo(LocalDate.of(2026, 9, 15));
    }

    @Test
    void work_was_done_on_the_day_it_was_completed() {
        assertThat(example(ImplementationCompleted.class).happenedOn()).isEqualTo(LocalDate.of(2027, 5, 20));
    }

    @Test
    void a_campaign_ran_from_its_first_day_however_late_it_was_entered() {
        assertThat(example(CampaignPlanned.class).happenedOn()).isEqualTo(LocalDate.of(2026, 9, 1));
    }

    @Test
    void a_coming_meeting_has_not_happened() {
        assertThat(example(ScheduledForMeeting.class).happenedOn()).isNull();
    }

    @Test
    void what_happens_when_it_is_recorded_has_no_day_of_its_own() {
        assertThat(example(ProposalClosed.class).happenedOn()).isNull();
    }

    private static LedgerEvent example(Class<? extends LedgerEvent> event) {
        return Examples.all().filter(event::isInstance).findFirst().orElseThrow();
    }
}
