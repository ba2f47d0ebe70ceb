package se.boras.forslag.command.policy;

import static se.boras.forslag.command.OneProposal.TECHNICAL;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.boras.forslag.command.OneProposal;
import se.boras.forslag.command.Policy;
import se.boras.forslag.events.commitment.EscalationLevel;
import se.boras.forslag.events.feedback.FeedbackKind;
import se.boras.forslag.events.feedback.FeedbackObligationRaised;
import se.boras.forslag.events.feedback.FeedbackObligationReopened;
import se.boras.forslag.events.feedback.FeedbackObligationRescheduled;
import se.boras.forslag.events.feedback.FeedbackObligationWaived;
import se.boras.forslag.events.feedback.FeedbackReminderIssued;
import se.boras.forslag.events.feedback.NotificationAbandoned;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WhenFeedbackIsOwedThenRemindThoseWhoOweItTest {

    private final OneProposal it = OneProposal.overTheWeb();
    private final Policy policy = Policy.of(WhenFeedbackIsOwedThenRemindThoseWhoOweIt.class);

    private static final String KIND = "remind-of-feedback";
    private static final LocalDate SATURDAY = LocalDate.of(2026, 5, 30);

    @Test
    void on_the_day_or_the_first_morning_after_it_on_which_somebody_works() {
        policy.given(it.handedIn()).when(owed()).then().planned(KIND, it.debt, Instant.parse("2026-06-01T04:00:00Z"));
    }

    @Test
    void another_day_begins_anew() {
        policy.given(it.handedIn())
                .given(owed())
                .when(new FeedbackObligationRescheduled(it.debt, LocalDate.of(2026, 6, 10), "PROTOCOL_ADJUSTED"))
                .planned(KIND, it.debt, Instant.parse("2026-06-10T04:00:00Z"));
    }

    @Test
    void whoever_was_reminded_is_reminded_again_ten_working_days_later() {
        policy.given(it.handedIn())
                .given(owed())
                .when(new FeedbackReminderIssued(it.debt, EscalationLevel.UNIT, SATURDAY, 2, List.of("tekniska/UNIT")))
                .planned(KIND, it.debt, Instant.parse("2026-06-12T04:00:00Z"));
    }

    @Test
    void words_on_their_way_need_nobody_until_they_come_back() {
        policy.given(it.handedIn()).when(owed());
        policy.when(it.composed(FeedbackKind.DECISION, true)).cancelled(KIND, it.debt);
        policy.when(it.bounced()).planned(KIND, it.debt, Instant.parse("2026-06-01T04:00:00Z"));
    }

    @Test
    void an_automatic_notice_is_no_answer_and_an_acknowledgement_is_its_own() {
        policy.given(it.handedIn()).when(owed());
        policy.when(it.composed(FeedbackKind.DECISION, false)).nothing();
        var other = OneProposal.overTheWeb();
        policy.given(other.handedIn()).when(other.owed(FeedbackKind.ACKNOWLEDGEMENT, null, SATURDAY, "address"));
        policy.when(other.composed(FeedbackKind.ACKNOWLEDGEMENT, false)).cancelled(KIND, other.debt);
    }

    @Test
    void nobody_is_reminded_of_what_is_settled_until_it_is_owed_again() {
        policy.given(it.handedIn()).when(owed());
        policy.when(it.paid()).cancelled(KIND, it.debt);
        policy.when(new FeedbackObligationReopened(it.debt, "BOUNCED"))
                .planned(KIND, it.debt, Instant.parse("2026-06-01T04:00:00Z"));
        policy.when(new FeedbackObligationWaived(it.debt, "x")).cancelled(KIND, it.debt);
        policy.when(new FeedbackObligationReopened(it.debt, "x"));
        policy.when(new NotificationAbandoned(it.debt, 1, "x", "registrator")).cancelled(KIND, it.debt);
    }

    private FeedbackObligationRaised owed() {
        return it.owed(FeedbackKind.DECISION, TECHNICAL, SATURDAY, "decision");
    }
}
