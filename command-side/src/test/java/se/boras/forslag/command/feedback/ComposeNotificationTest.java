package se.boras.forslag.command.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static se.boras.forslag.command.Specification.after;
import static se.boras.forslag.command.Specification.by;
import static se.boras.forslag.command.Specification.refused;
import static se.boras.forslag.command.feedback.Debts.DEBT;
import static se.boras.forslag.command.feedback.Debts.composed;
import static se.boras.forslag.command.feedback.Debts.debt;
import static se.boras.forslag.command.feedback.Debts.discharged;
import static se.boras.forslag.command.feedback.Debts.letter;
import static se.boras.forslag.command.feedback.Debts.raised;
import static se.boras.forslag.command.feedback.Debts.told;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.boras.forslag.command.feedback.MessageCommand.ComposeNotification;
import se.boras.forslag.command.ledger.Circumstances;
import se.boras.forslag.command.ledger.Role;
import se.boras.forslag.command.mail.Letter;
import se.boras.forslag.command.mail.Template;
import se.boras.forslag.events.feedback.FeedbackKind;
import se.boras.forslag.events.feedback.NotificationComposed;
import se.boras.forslag.events.privacy.ContactRef;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ComposeNotificationTest {

    private static final Circumstances OFFICER = by(Role.HANDLAGGARE, "tekniska");
    private static final Circumstances SERVICE = by(Role.SYSTEM);

    @Test
    void what_a_person_writes_can_pay_the_debt() {
        assertThat(MessageRules.decide(write("Ja"), debt(), OFFICER)).contains(composed(true));
    }

    @ParameterizedTest
    @EnumSource(
            value = FeedbackKind.class,
            names = {"ACKNOWLEDGEMENT", "DECISION", "PROGRESS", "COMPLETION"})
    @DisplayName("T-32: what the service writes by itself pays no debt that wants an answer")
    void an_automatic_notice_is_not_substantive(FeedbackKind kind) {
        assertThat(MessageRules.decide(write("Hej"), after(ObligationState.KIND, raised(kind)), SERVICE))
                .get()
                .extracting(NotificationComposed::substantive)
                .isEqualTo(false);
    }

    @ParameterizedTest
    @EnumSource(
            value = FeedbackKind.class,
            names = {"PUBLICATION", "BALLOT_RESULT", "REFERRAL", "AGENDA"})
    void what_the_service_knows_for_certain_it_can_tell_by_itself(FeedbackKind kind) {
        assertThat(MessageRules.decide(write("Hej"), after(ObligationState.KIND, raised(kind)), SERVICE))
                .get()
                .extracting(NotificationComposed::substantive)
                .isEqualTo(true);
    }

    @Test
    void T_36_the_same_words_are_composed_once() {
        assertThat(MessageRules.decide(write("Ja"), debt(composed(true)), OFFICER))
                .isEmpty();
    }

    @Test
    void T_36_the_service_writes_the_same_letter_once_even_if_its_words_have_changed() {
        assertThat(MessageRules.decide(write("Andra ord"), debt(composed(true)), SERVICE))
                .isEmpty();
    }

    @Test
    void what_was_written_tells_whose_words_it_was_written_in() {
        assertThat(MessageRules.decide(inOwnWords("Ja"), debt(), OFFICER)).hasValueSatisfying(composed -> {
            assertThat(composed.templateId()).isEqualTo("template-feedback-tekniska");
            assertThat(composed.templateVersion()).isEqualTo("4");
        });
    }

    @Test
    void T_36_the_service_writes_the_same_letter_once_even_if_a_template_has_come_or_gone() {
        var before = MessageRules.decide(inOwnWords("Ja"), debt(), SERVICE).orElseThrow();

        assertThat(MessageRules.decide(inOwnWords("Nya ord"), debt(composed(true)), SERVICE))
                .isEmpty();
        assertThat(MessageRules.decide(write("Husets ord"), debt(before), SERVICE))
                .isEmpty();
    }

    @Test
    void other_words_are_another_message() {
        assertThat(MessageRules.decide(write("Nej"), debt(composed(true)), OFFICER))
                .hasValueSatisfying(
                        composed -> assertThat(composed.notificationId()).hasToString("notification-2026-0001-1-2"));
    }

    @Test
    void a_debt_that_is_paid_takes_no_more_messages() {
        refused("obligation-settled", () -> MessageRules.decide(write("Nej"), told(discharged()), OFFICER));
        assertThat(MessageRules.decide(write("Nej"), told(discharged()), SERVICE))
                .isEmpty();
    }

    @Test
    void T_35_who_has_no_mail_is_owed_a_letter() {
        refused("no-mail-address", () -> ReachRules.mustBeReachable(Reach.NO_MAIL, DEBT));
    }

    @Test
    void T_34_nothing_is_mailed_to_an_address_nobody_has_confirmed() {
        refused("mail-address-not-confirmed", () -> ReachRules.mustBeReachable(Reach.NOT_CONFIRMED, DEBT));
    }

    private static ComposeNotification inOwnWords(String text) {
        var letter = new Letter(
                Template.FEEDBACK, "template-feedback-tekniska", "4", "sv", "Svar", List.of(text, "Borås Stad"));
        return new ComposeNotification(DEBT, new ContactRef("contact-1"), letter);
    }

    private static ComposeNotification write(String text) {
        return new ComposeNotification(DEBT, new ContactRef("contact-1"), letter(text));
    }
}
