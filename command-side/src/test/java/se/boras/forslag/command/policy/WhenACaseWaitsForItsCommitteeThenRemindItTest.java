package se.boras.forslag.command.policy;

import static se.boras.forslag.command.Specification.TODAY;

import java.time.Instant;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.boras.forslag.command.OneProposal;
import se.boras.forslag.command.Policy;
import se.boras.forslag.events.casework.ReferralDeclined;
import se.boras.forslag.events.casework.ScheduledForMeeting;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WhenACaseWaitsForItsCommitteeThenRemindItTest {

    private final OneProposal it = OneProposal.overTheWeb();
    private final Policy policy = Policy.of(WhenACaseWaitsForItsCommitteeThenRemindIt.class);

    @Test
    void a_case_that_has_come_is_to_be_received_within_ten_working_days() {
        policy.given(it.handedIn())
                .when(it.referred())
                .then()
                .planned("remind-committee", it.aCase, Instant.parse("2026-05-27T04:00:00Z"));
    }

    @Test
    void then_its_decision_is_waited_for() {
        policy.given(it.handedIn())
                .given(it.referred())
                .when(it.received())
                .planned("remind-committee", it.aCase, Instant.parse("2026-09-14T04:00:00Z"));
    }

    @Test
    void who_has_declined_is_reminded_of_nothing() {
        policy.given(it.handedIn()).when(it.referred());
        policy.when(new ReferralDeclined(it.aCase, "Inte vårt", null)).cancelled("remind-committee", it.aCase);
    }

    @Test
    void what_moves_no_day_plans_nothing() {
        policy.given(it.handedIn())
                .given(it.referred(), it.received())
                .when(new ScheduledForMeeting(it.aCase, TODAY.plusDays(20), "7", null))
                .nothing();
    }
}
