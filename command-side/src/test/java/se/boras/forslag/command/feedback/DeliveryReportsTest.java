package se.boras.forslag.command.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.boras.forslag.command.Specification.NOON;
import static se.boras.forslag.command.Specification.at;
import static se.boras.forslag.command.Specification.by;
import static se.boras.forslag.command.feedback.Debts.DEBT;
import static se.boras.forslag.command.feedback.Debts.MESSAGE;
import static se.boras.forslag.command.feedback.Debts.REF;
import static se.boras.forslag.command.feedback.Debts.accepted;
import static se.boras.forslag.command.feedback.Debts.bounced;
import static se.boras.forslag.command.feedback.Debts.composed;
import static se.boras.forslag.command.feedback.Debts.debt;
import static se.boras.forslag.command.feedback.Debts.discharged;
import static se.boras.forslag.command.feedback.Debts.told;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.boras.forslag.command.feedback.DebtCommand.DischargeObligation;
import se.boras.forslag.command.feedback.MessageCommand.RecordAcceptance;
import se.boras.forslag.command.feedback.MessageCommand.RecordBounce;
import se.boras.forslag.command.feedback.MessageCommand.RecordDelivery;
import se.boras.forslag.command.ledger.Role;
import se.boras.forslag.command.ledger.UnknownStream;
import se.boras.forslag.events.feedback.DeliveryChannel;
import se.boras.forslag.events.feedback.FeedbackObligationDischarged;
import se.boras.forslag.events.feedback.FeedbackObligationReopened;
import se.boras.forslag.events.feedback.NotificationBounced;
import se.boras.forslag.events.feedback.NotificationBounced.BounceClass;
import se.boras.forslag.events.feedback.NotificationDelivered;
import se.boras.forslag.events.feedback.NotificationDispatched;
import se.boras.forslag.events.feedback.NotificationRetryScheduled;
import se.boras.forslag.events.feedback.ObligationEvent;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DeliveryReportsTest {

    private static final Duration THREE_DAYS = Duration.ofDays(3);
    private static final Instant LATER = NOON.plus(Duration.ofDays(9));

    @Test
    void what_is_accepted_was_dispatched() {
        assertThat(accept(REF, NOON, debt(composed(true))))
                .containsExactly(
                        new NotificationDispatched(DEBT, MESSAGE, DeliveryChannel.EMAIL, REF, NOON), accepted());
    }

    @Test
    void T_33_accepted_is_not_delivered() {
        assertThat(told().open()).isTrue();
        assertThat(settle(told(), THREE_DAYS.minusMillis(1))).isEmpty();
    }

    @Test
    void accepted_and_not_come_back_in_all_that_time_is_told() {
        assertThat(settle(told(), THREE_DAYS)).contains(discharged());
    }

    @Test
    void T_32_an_automatic_notice_pays_nothing_however_long_ago_it_was_accepted() {
        assertThat(settle(debt(composed(false), accepted()), THREE_DAYS)).isEmpty();
        assertThat(deliver(debt(composed(false), accepted()))).hasOnlyElementsOfType(NotificationDelivered.class);
    }

    @Test
    void T_33_what_came_back_pays_nothing() {
        assertThat(settle(told(bounced(LATER)), THREE_DAYS)).isEmpty();
    }

    @Test
    void delivered_is_told() {
        assertThat(deliver(told())).last().isEqualTo(discharged());
    }

    @Test
    void T_33_a_late_bounce_reopens_what_it_had_paid() {
        assertThat(bounce("5.1.1", LATER, told(discharged())))
                .containsExactly(bounced(LATER), new FeedbackObligationReopened(DEBT, "BOUNCED"));
        assertThat(told(discharged(), bounced(LATER), new FeedbackObligationReopened(DEBT, "BOUNCED"))
                        .open())
                .isTrue();
    }

    @Test
    void a_bounce_of_what_a_letter_paid_reopens_nothing() {
        assertThat(bounce("5.1.1", LATER, told(new FeedbackObligationDischarged(DEBT, null))))
                .containsExactly(bounced(LATER));
    }

    @ParameterizedTest
    @ValueSource(strings = {"5.2.2", "4.2.2", "451"})
    void T_33_a_full_mailbox_is_tried_once_more(String status) {
        assertThat(bounce(status, LATER, told()))
                .containsExactly(
                        new NotificationBounced(DEBT, MESSAGE, BounceClass.TRANSIENT, status, LATER),
                        new NotificationRetryScheduled(DEBT, MESSAGE, 1, LATER.plus(Duration.ofDays(1))));
    }

    @Test
    void T_33_each_time_it_waits_twice_as_long() {
        var twice = told(new NotificationRetryScheduled(DEBT, MESSAGE, 2, LATER));

        assertThat(bounce("4.2.2", LATER, twice))
                .last()
                .isEqualTo(new NotificationRetryScheduled(DEBT, MESSAGE, 3, LATER.plus(Duration.ofDays(4))));
    }

    @Test
    void what_is_no_longer_kept_cannot_be_sent_once_more_and_is_owed_by_a_person() {
        var bounce = new RecordBounce(MESSAGE, null, "5.2.2", LATER);

        assertThat(MessageRules.decide(bounce, told(discharged()), false))
                .containsExactly(
                        new NotificationBounced(DEBT, MESSAGE, BounceClass.TRANSIENT, "5.2.2", LATER),
                        new FeedbackObligationReopened(DEBT, "BOUNCED"));
    }

    @Test
    void what_the_mail_server_would_not_take_for_days_is_not_tried_once_more() {
        assertThat(bounce("5.4.7", LATER, debt(composed(true))))
                .containsExactly(new NotificationBounced(DEBT, MESSAGE, BounceClass.PERMANENT, "5.4.7", LATER));
    }

    @Test
    void nothing_is_tried_for_ever() {
        var tired = told(new NotificationRetryScheduled(DEBT, MESSAGE, 3, LATER));

        assertThat(bounce("5.2.2", LATER, tired)).hasSize(1);
    }

    @Test
    void T_38_the_same_report_twice_is_one() {
        assertThat(accept(REF, NOON, told())).isEmpty();
        assertThat(bounce("5.1.1", LATER.plusSeconds(5), told(bounced(LATER)))).isEmpty();
        var delivered = new NotificationDelivered(DEBT, MESSAGE, DeliveryChannel.EMAIL, REF, NOON);
        assertThat(deliver(told(delivered))).isEmpty();
    }

    @Test
    void T_38_a_report_from_before_the_bounce_that_comes_after_it_says_nothing() {
        var back = debt(composed(true), bounced(LATER));

        assertThat(accept(REF, NOON, back)).isEmpty();
        assertThat(MessageRules.decide(new RecordDelivery(MESSAGE, REF, NOON), back))
                .isEmpty();
    }

    @Test
    void sent_once_more_it_counts_anew() {
        var again = told(bounced(NOON.plusSeconds(1)), accepted("<2@boras.example>", LATER));

        assertThat(settle(again, Duration.between(NOON, LATER).plus(THREE_DAYS)))
                .contains(discharged());
        assertThat(bounce("5.1.1", LATER.plusSeconds(1), again)).isNotEmpty();
    }

    @Test
    void a_report_of_a_message_nobody_wrote_is_unknown() {
        assertThatThrownBy(() -> accept(REF, NOON, debt())).isInstanceOf(UnknownStream.class);
    }

    private static List<ObligationEvent> accept(String ref, Instant when, ObligationState debt) {
        return MessageRules.decide(new RecordAcceptance(MESSAGE, ref, when), debt);
    }

    private static List<ObligationEvent> deliver(ObligationState debt) {
        return MessageRules.decide(new RecordDelivery(MESSAGE, REF, NOON), debt);
    }

    private static List<ObligationEvent> bounce(String status, Instant when, ObligationState debt) {
        return MessageRules.decide(new RecordBounce(MESSAGE, null, status, when), debt, true);
    }

    private static Optional<FeedbackObligationDischarged> settle(ObligationState debt, Duration later) {
        var command = new DischargeObligation(MESSAGE, THREE_DAYS);
        return DebtRules.decide(command, debt, at(NOON.plus(later), by(Role.SYSTEM)));
    }
}
