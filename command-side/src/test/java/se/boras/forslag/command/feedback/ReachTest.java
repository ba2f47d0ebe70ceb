package se.boras.forslag.command.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static se.boras.forslag.command.Specification.NOON;
import static se.boras.forslag.command.Specification.TODAY;
import static se.boras.forslag.command.Specification.by;
import static se.boras.forslag.command.Specification.refused;
import static se.boras.forslag.command.feedback.Debts.DEBT;
import static se.boras.forslag.command.feedback.Debts.bounced;
import static se.boras.forslag.command.feedback.Debts.debt;
import static se.boras.forslag.command.feedback.Debts.discharged;
import static se.boras.forslag.command.feedback.Debts.told;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.boras.forslag.command.feedback.DebtCommand.ReopenObligation;
import se.boras.forslag.command.feedback.DebtCommand.WaiveObligation;
import se.boras.forslag.command.feedback.ReachCommand.AbandonNotification;
import se.boras.forslag.command.feedback.ReachCommand.LogPhoneCall;
import se.boras.forslag.command.feedback.ReachCommand.PostLetter;
import se.boras.forslag.command.feedback.ReachCommand.SwitchChannel;
import se.boras.forslag.command.ledger.Circumstances;
import se.boras.forslag.command.ledger.Role;
import se.boras.forslag.events.feedback.ChannelSwitched;
import se.boras.forslag.events.feedback.DeliveryChannel;
import se.boras.forslag.events.feedback.FeedbackObligationDischarged;
import se.boras.forslag.events.feedback.FeedbackObligationReopened;
import se.boras.forslag.events.feedback.FeedbackObligationWaived;
import se.boras.forslag.events.feedback.LetterPosted;
import se.boras.forslag.events.feedback.NotificationAbandoned;
import se.boras.forslag.events.feedback.PhoneCallLogged;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReachTest {

    private static final Circumstances REGISTRAR = by(Role.REGISTRATOR);
    private static final NotificationAbandoned ABANDONED = new NotificationAbandoned(DEBT, 1, "Okänd", "registrator");

    @Test
    void T_35_a_letter_pays() {
        assertThat(ReachRules.decide(new PostLetter(DEBT, TODAY, "brev-88"), debt(), REGISTRAR))
                .containsExactly(
                        new LetterPosted(DEBT, TODAY, "brev-88"), new FeedbackObligationDischarged(DEBT, null));
    }

    @Test
    void a_letter_cannot_have_been_posted_tomorrow() {
        refused(
                "in-the-future",
                () -> ReachRules.decide(new PostLetter(DEBT, TODAY.plusDays(1), null), debt(), REGISTRAR));
    }

    @Test
    void a_call_pays_and_says_who_called() {
        assertThat(ReachRules.decide(new LogPhoneCall(DEBT, TODAY, null), debt(), REGISTRAR))
                .containsExactly(
                        new PhoneCallLogged(DEBT, TODAY, "registrator"), new FeedbackObligationDischarged(DEBT, null));
    }

    @Test
    void nothing_is_paid_twice() {
        refused(
                "obligation-settled",
                () -> ReachRules.decide(new PostLetter(DEBT, TODAY, null), told(discharged()), REGISTRAR));
        refused("obligation-settled", () -> DebtRules.decide(new WaiveObligation(DEBT, "Raderad"), told(discharged())));
    }

    @Test
    void a_debt_is_waived_for_a_reason() {
        assertThat(DebtRules.decide(new WaiveObligation(DEBT, "Raderad"), debt()))
                .isEqualTo(new FeedbackObligationWaived(DEBT, "Raderad"));
    }

    @Test
    void nobody_gives_up_before_a_message_has_come_back() {
        refused("not-tried-yet", () -> ReachRules.decide(new AbandonNotification(DEBT, "Okänd"), told(), REGISTRAR));
        assertThat(ReachRules.decide(new AbandonNotification(DEBT, "Okänd"), told(bounced(NOON)), REGISTRAR))
                .isEqualTo(ABANDONED);
    }

    @Test
    void who_could_not_be_reached_may_still_be_written_to() {
        assertThat(ReachRules.decide(new PostLetter(DEBT, TODAY, null), told(bounced(NOON), ABANDONED), REGISTRAR))
                .hasSize(2);
    }

    @Test
    void the_way_is_changed_for_another() {
        assertThat(ReachRules.decide(new SwitchChannel(DEBT, DeliveryChannel.LETTER, "Studs"), debt()))
                .isEqualTo(new ChannelSwitched(DEBT, DeliveryChannel.EMAIL, DeliveryChannel.LETTER, "Studs"));
        refused(
                "same-channel",
                () -> ReachRules.decide(new SwitchChannel(DEBT, DeliveryChannel.EMAIL, "Studs"), debt()));
    }

    @Test
    void only_what_is_settled_is_reopened() {
        assertThat(DebtRules.decide(new ReopenObligation(DEBT, "Fel brev"), told(discharged())))
                .isEqualTo(new FeedbackObligationReopened(DEBT, "Fel brev"));
        refused("obligation-open", () -> DebtRules.decide(new ReopenObligation(DEBT, "Fel brev"), debt()));
    }

    @Test
    void T_50_a_proposer_is_owed_a_word_until_it_is_given_waived_or_given_up() {
        assertThat(new Obligations(List.of(told(discharged()), told())).allSettled())
                .isFalse();
        assertThat(new Obligations(List.of(told(discharged()), told(bounced(NOON), ABANDONED))).allSettled())
                .isTrue();
        assertThat(new Obligations(List.of()).allSettled()).isTrue();
    }
}
