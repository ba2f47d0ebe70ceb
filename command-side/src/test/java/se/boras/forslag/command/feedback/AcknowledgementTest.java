package se.boras.forslag.command.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static se.boras.forslag.command.Specification.NOON;
import static se.boras.forslag.command.Specification.TODAY;
import static se.boras.forslag.command.Specification.after;
import static se.boras.forslag.command.Specification.by;
import static se.boras.forslag.command.feedback.Debts.DEBT;
import static se.boras.forslag.command.feedback.Debts.DUE;
import static se.boras.forslag.command.feedback.Debts.MESSAGE;
import static se.boras.forslag.command.feedback.Debts.PROPOSAL;
import static se.boras.forslag.command.feedback.Debts.REF;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.boras.forslag.command.feedback.DebtCommand.DischargeObligation;
import se.boras.forslag.command.feedback.DebtCommand.LetGoOfAcknowledgement;
import se.boras.forslag.command.feedback.DebtCommand.OweAcknowledgement;
import se.boras.forslag.command.feedback.DebtCommand.SettleProgress;
import se.boras.forslag.command.feedback.MessageCommand.RecordBounce;
import se.boras.forslag.command.ledger.Role;
import se.boras.forslag.command.proposal.ProposalState;
import se.boras.forslag.events.Channel;
import se.boras.forslag.events.feedback.DeliveryChannel;
import se.boras.forslag.events.feedback.FeedbackKind;
import se.boras.forslag.events.feedback.FeedbackObligationDischarged;
import se.boras.forslag.events.feedback.FeedbackObligationRaised;
import se.boras.forslag.events.feedback.FeedbackObligationReopened;
import se.boras.forslag.events.feedback.FeedbackObligationWaived;
import se.boras.forslag.events.feedback.NotificationAccepted;
import se.boras.forslag.events.feedback.NotificationBounced;
import se.boras.forslag.events.feedback.NotificationBounced.BounceClass;
import se.boras.forslag.events.feedback.NotificationComposed;
import se.boras.forslag.events.feedback.ObligationEvent;
import se.boras.forslag.events.feedback.ObligationId;
import se.boras.forslag.events.privacy.ContactRef;
import se.boras.forslag.events.privacy.SealedText;
import se.boras.forslag.events.proposal.Pathway;
import se.boras.forslag.events.proposal.ProposalSubmitted;

/** That a proposal has come in is owed, and pays for nothing but itself. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AcknowledgementTest {

    private static final ContactRef FIRST = new ContactRef("contact-1");
    private static final ContactRef CORRECTED = new ContactRef("contact-2");
    private static final ObligationId SECOND_DEBT = new ObligationId("obligation-2026-0001-2");
    private static final DischargeObligation FORTNIGHT_GONE = new DischargeObligation(MESSAGE, Duration.ofDays(14));

    @Test
    void it_is_owed_once_by_the_registry_to_the_address_that_was_given() {
        assertThat(AcknowledgementRules.decide(owe(FIRST), DUE, debts())).containsExactly(raised(DEBT, FIRST));
        assertThat(AcknowledgementRules.decide(owe(FIRST), DUE, debts(owed()))).isEmpty();
        assertThat(AcknowledgementRules.decide(owe(FIRST), DUE, debts(owed(composed(), paid()))))
                .isEmpty();
    }

    @Test
    void what_it_rests_on_does_not_tell_whose_the_address_is() {
        assertThat(raised(DEBT, FIRST).basis()).startsWith("address-").doesNotContain(FIRST.value());
    }

    @Test
    void whoever_has_another_address_is_owed_it_there_and_no_more_at_the_first() {
        assertThat(AcknowledgementRules.decide(owe(CORRECTED), DUE, debts(owed())))
                .containsExactly(
                        raised(SECOND_DEBT, CORRECTED), new FeedbackObligationWaived(DEBT, "ADDRESS_CORRECTED"));
        assertThat(AcknowledgementRules.decide(owe(CORRECTED), DUE, debts(owed(composed(), paid()))))
                .containsExactly(raised(SECOND_DEBT, CORRECTED));
    }

    @Test
    void T_34_nobody_is_owed_it_at_an_address_that_nobody_has_confirmed() {
        var gone = new LetGoOfAcknowledgement(PROPOSAL, FIRST);
        assertThat(AcknowledgementRules.decide(gone, proposal(Channel.WEB), debts(owed())))
                .containsExactly(new FeedbackObligationWaived(DEBT, "ADDRESS_NOT_CONFIRMED"));
        assertThat(AcknowledgementRules.decide(gone, proposal(Channel.WEB), debts(owed(composed(), paid()))))
                .isEmpty();
        var other = new LetGoOfAcknowledgement(PROPOSAL, CORRECTED);
        assertThat(AcknowledgementRules.decide(other, proposal(Channel.WEB), debts(owed())))
                .isEmpty();
    }

    @Test
    void T_35_whoever_wrote_on_paper_or_called_is_owed_it_even_so() {
        var gone = new LetGoOfAcknowledgement(PROPOSAL, FIRST);
        assertThat(AcknowledgementRules.decide(gone, proposal(Channel.PAPER), debts(owed())))
                .isEmpty();
        assertThat(AcknowledgementRules.decide(gone, proposal(Channel.PHONE), debts(owed())))
                .isEmpty();
    }

    @Test
    void its_own_mail_pays_when_it_has_been_accepted_and_not_come_back() {
        var at = by(Role.SYSTEM);
        var later =
                new NotificationAccepted(DEBT, MESSAGE, DeliveryChannel.EMAIL, REF, NOON.minus(Duration.ofDays(13)));
        var then = new NotificationAccepted(DEBT, MESSAGE, DeliveryChannel.EMAIL, REF, NOON.minus(Duration.ofDays(14)));
        assertThat(DebtRules.decide(FORTNIGHT_GONE, owed(composed(), then), at)).contains(paid());
        assertThat(DebtRules.decide(FORTNIGHT_GONE, owed(composed(), later), at))
                .isEmpty();
        var back = new NotificationBounced(DEBT, MESSAGE, BounceClass.PERMANENT, "5.1.1", NOON);
        assertThat(DebtRules.decide(FORTNIGHT_GONE, owed(composed(), then, back), at))
                .isEmpty();
    }

    @Test
    void T_33_a_late_bounce_makes_it_owed_again() {
        var bounce = new RecordBounce(MESSAGE, BounceClass.PERMANENT, "5.1.1", NOON);
        assertThat(MessageRules.decide(bounce, owed(composed(), paid()), true))
                .containsExactly(
                        new NotificationBounced(DEBT, MESSAGE, BounceClass.PERMANENT, "5.1.1", NOON),
                        new FeedbackObligationReopened(DEBT, "BOUNCED"));
    }

    @ParameterizedTest
    @EnumSource(
            value = FeedbackKind.class,
            names = {"ACKNOWLEDGEMENT", "PUBLICATION", "BALLOT_RESULT", "REFERRAL", "AGENDA", "PROGRESS"})
    void T_32_only_an_answer_makes_it_needless(FeedbackKind kind) {
        var other = after(
                ObligationState.KIND,
                new FeedbackObligationRaised(SECOND_DEBT, PROPOSAL, kind, null, DUE, "other"),
                new FeedbackObligationDischarged(SECOND_DEBT, null));
        assertThat(ProgressRules.decide(new SettleProgress(PROPOSAL, SECOND_DEBT), debts(owed(), other)))
                .isEmpty();
        var answer = after(
                ObligationState.KIND,
                new FeedbackObligationRaised(SECOND_DEBT, PROPOSAL, FeedbackKind.DECISION, null, DUE, "other"),
                new FeedbackObligationDischarged(SECOND_DEBT, null));
        assertThat(ProgressRules.decide(new SettleProgress(PROPOSAL, SECOND_DEBT), debts(owed(), answer)))
                .containsExactly(new FeedbackObligationWaived(DEBT, "TOLD_MORE"));
    }

    @Test
    void it_is_owed_also_when_the_proposal_has_come_to_its_end() {
        assertThat(ProgressRules.decide(new SettleProgress(PROPOSAL, null), debts(owed())))
                .isEmpty();
    }

    private static OweAcknowledgement owe(ContactRef contact) {
        return new OweAcknowledgement(PROPOSAL, contact, TODAY);
    }

    private static FeedbackObligationRaised raised(ObligationId id, ContactRef contact) {
        return new FeedbackObligationRaised(
                id, PROPOSAL, FeedbackKind.ACKNOWLEDGEMENT, null, DUE, AddressBasis.of(contact));
    }

    private static ObligationState owed(ObligationEvent... later) {
        return after(ObligationState.KIND, raised(DEBT, FIRST), later);
    }

    /** An acknowledgement is never substantive. */
    private static NotificationComposed composed() {
        return new NotificationComposed(
                DEBT, MESSAGE, FeedbackKind.ACKNOWLEDGEMENT, "acknowledgement", "2", "sv", false, "hash");
    }

    private static FeedbackObligationDischarged paid() {
        return new FeedbackObligationDischarged(DEBT, MESSAGE);
    }

    private static Obligations debts(ObligationState... debts) {
        return new Obligations(List.of(debts));
    }

    private static ProposalState proposal(Channel channel) {
        return after(
                ProposalState.KIND,
                new ProposalSubmitted(
                        PROPOSAL,
                        PROPOSAL.publicNumber(),
                        FIRST,
                        new SealedText("dA=="),
                        new SealedText("dA=="),
                        "5d41402a",
                        "sv",
                        channel,
                        NOON,
                        "2023-1",
                        150,
                        90,
                        24,
                        Pathway.VOTED));
    }
}
