package se.boras.forslag.command.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static se.boras.forslag.command.Specification.TODAY;
import static se.boras.forslag.command.Specification.after;
import static se.boras.forslag.command.feedback.Debts.*;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.boras.forslag.command.feedback.DebtCommand.LetGoOfAgenda;
import se.boras.forslag.command.feedback.DebtCommand.RaiseProgress;
import se.boras.forslag.command.feedback.DebtCommand.SettleProgress;
import se.boras.forslag.command.proposal.ProposalState;
import se.boras.forslag.events.Channel;
import se.boras.forslag.events.feedback.FeedbackKind;
import se.boras.forslag.events.feedback.FeedbackObligationDischarged;
import se.boras.forslag.events.feedback.FeedbackObligationRaised;
import se.boras.forslag.events.feedback.FeedbackObligationWaived;
import se.boras.forslag.events.feedback.ObligationId;
import se.boras.forslag.events.privacy.ContactRef;
import se.boras.forslag.events.privacy.SealedText;
import se.boras.forslag.events.proposal.Outcome;
import se.boras.forslag.events.proposal.Pathway;
import se.boras.forslag.events.proposal.ProposalClosed;
import se.boras.forslag.events.proposal.ProposalSubmitted;
import se.boras.forslag.events.reference.CommitteeId;

/** A proposer who has heard nothing for long is owed a word (<i>besked om hur det går</i>). */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OweProgressTest {
    private static final RaiseProgress RAISE = new RaiseProgress(PROPOSAL, TODAY);
    private static final Optional<CommitteeId> TECHNICAL = Optional.of(new CommitteeId("tekniska"));

    @Test
    void whoever_has_something_open_owes_it() {
        assertThat(ProgressRules.raise(RAISE, DUE, proposal(), TECHNICAL, debts()))
                .containsExactly(new FeedbackObligationRaised(
                        DEBT, PROPOSAL, FeedbackKind.PROGRESS, TECHNICAL.orElseThrow(), DUE, "2026-05-12"));
    }

    @Test
    void nothing_is_owed_when_nothing_is_open_or_all_is_over() {
        var closed = ProposalState.KIND.fold().evolve(proposal(), new ProposalClosed(PROPOSAL, Outcome.ANSWERED));
        assertThat(ProgressRules.raise(RAISE, DUE, proposal(), Optional.empty(), debts()))
                .isEmpty();
        assertThat(ProgressRules.raise(RAISE, DUE, closed, TECHNICAL, debts())).isEmpty();
    }

    @Test
    void one_word_is_owed_at_a_time() {
        assertThat(ProgressRules.raise(RAISE, DUE, proposal(), TECHNICAL, debts(owed(1, FeedbackKind.PROGRESS))))
                .isEmpty();
    }

    @Test
    void whoever_is_told_of_the_decision_need_not_be_told_how_it_goes() {
        var decision = new ObligationId("obligation-2026-0001-2");
        var open = owed(1, FeedbackKind.PROGRESS);
        var told = owed(2, FeedbackKind.DECISION);
        var paid = ObligationState.KIND.fold().evolve(told, new FeedbackObligationDischarged(decision, null));

        assertThat(ProgressRules.decide(new SettleProgress(PROPOSAL, decision), debts(open, paid)))
                .containsExactly(new FeedbackObligationWaived(DEBT, "TOLD_MORE"));
        assertThat(ProgressRules.decide(new SettleProgress(PROPOSAL, decision), debts(open, told)))
                .isEmpty();
    }

    @Test
    void whoever_is_told_of_the_referral_is_not() {
        var referral = new ObligationId("obligation-2026-0001-2");
        var paid = ObligationState.KIND
                .fold()
                .evolve(owed(2, FeedbackKind.REFERRAL), new FeedbackObligationDischarged(referral, null));

        assertThat(ProgressRules.decide(
                        new SettleProgress(PROPOSAL, referral), debts(owed(1, FeedbackKind.PROGRESS), paid)))
                .isEmpty();
    }

    @Test
    void what_is_over_needs_no_word_of_how_it_goes() {
        assertThat(ProgressRules.decide(new SettleProgress(PROPOSAL, null), debts(owed(1, FeedbackKind.PROGRESS))))
                .containsExactly(new FeedbackObligationWaived(DEBT, "CLOSED"));
    }

    @Test
    void of_a_meeting_that_has_been_nobody_need_be_told_unless_words_are_on_their_way() {
        var unsent = owed(1, FeedbackKind.AGENDA);
        var sent = ObligationState.KIND.fold().evolve(unsent, composed(true));
        var let = new LetGoOfAgenda(PROPOSAL, "MEETING_HELD");

        assertThat(ProgressRules.decide(let, debts(unsent)))
                .containsExactly(new FeedbackObligationWaived(DEBT, "MEETING_HELD"));
        assertThat(ProgressRules.decide(let, debts(sent))).isEmpty();
        assertThat(ProgressRules.decide(let, debts(owed(1, FeedbackKind.DECISION))))
                .isEmpty();
    }

    private static Obligations debts(ObligationState... debts) {
        return new Obligations(List.of(debts));
    }

    private static ObligationState owed(int number, FeedbackKind kind) {
        return after(
                ObligationState.KIND,
                new FeedbackObligationRaised(
                        ObligationId.of(PROPOSAL, number), PROPOSAL, kind, TECHNICAL.orElseThrow(), DUE, "basis"));
    }

    private static ProposalState proposal() {
        return after(
                ProposalState.KIND,
                new ProposalSubmitted(
                        PROPOSAL,
                        PROPOSAL.publicNumber(),
                        new ContactRef("contact-1"),
                        new SealedText("dA=="),
                        new SealedText("dA=="),
                        "5d41402a",
                        "sv",
                        Channel.WEB,
                        Instant.parse("2026-03-02T08:15:30Z"),
                        "2023-1",
                        150,
                        90,
                        24,
                        Pathway.VOTED));
    }
}
