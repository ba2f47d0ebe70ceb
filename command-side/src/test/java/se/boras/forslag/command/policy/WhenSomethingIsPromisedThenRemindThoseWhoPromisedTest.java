package se.boras.forslag.command.policy;

import static se.boras.forslag.command.OneProposal.TECHNICAL;
import static se.boras.forslag.command.Specification.TODAY;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.boras.forslag.command.OneProposal;
import se.boras.forslag.command.Policy;
import se.boras.forslag.events.commitment.CommitmentAbandoned;
import se.boras.forslag.events.commitment.CommitmentReassigned;
import se.boras.forslag.events.commitment.EscalationLevel;
import se.boras.forslag.events.commitment.OverdueReminderIssued;
import se.boras.forslag.events.reference.CommitteeId;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WhenSomethingIsPromisedThenRemindThoseWhoPromisedTest {

    private final OneProposal it = OneProposal.overTheWeb();
    private final Policy policy = Policy.of(WhenSomethingIsPromisedThenRemindThoseWhoPromised.class);

    private static final String KIND = "remind-of-promise";

    @Test
    void thirty_days_ahead() {
        policy.given(it.handedIn())
                .when(it.promised(LocalDate.of(2026, 9, 30)))
                .then()
                .planned(KIND, it.promise, Instant.parse("2026-08-31T04:00:00Z"));
    }

    @Test
    void and_then_on_the_next_rung() {
        policy.given(it.handedIn())
                .given(it.promised(LocalDate.of(2026, 9, 30)))
                .when(new OverdueReminderIssued(it.promise, EscalationLevel.UNIT, -30, List.of("tekniska/UNIT")))
                .planned(KIND, it.promise, Instant.parse("2026-09-23T04:00:00Z"));
    }

    @Test
    void a_promise_without_a_day_is_asked_about() {
        policy.given(it.handedIn())
                .when(it.promised(null))
                .planned(KIND, it.promise, Instant.parse("2026-08-10T04:00:00Z"));
    }

    @Test
    void nobody_is_reminded_of_what_is_given_up_and_progress_moves_no_day() {
        policy.given(it.handedIn()).when(it.promised(LocalDate.of(2026, 9, 30)));
        policy.when(new CommitmentReassigned(
                        it.promise,
                        TECHNICAL,
                        new CommitteeId("kultur"),
                        CommitmentReassigned.Reason.values()[0],
                        null,
                        TODAY))
                .nothing();
        policy.when(new CommitmentAbandoned(it.promise, "Marken är såld", "TN § 4"))
                .cancelled(KIND, it.promise);
    }
}
