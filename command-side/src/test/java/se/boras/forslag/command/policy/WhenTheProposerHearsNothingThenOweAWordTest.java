package se.boras.forslag.command.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static se.boras.forslag.command.OneProposal.TECHNICAL;
import static se.boras.forslag.command.Specification.TODAY;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.boras.forslag.command.OneProposal;
import se.boras.forslag.command.Policy;
import se.boras.forslag.events.feedback.FeedbackKind;
import se.boras.forslag.events.feedback.FeedbackObligationWaived;
import se.boras.forslag.events.feedback.LetterPosted;
import se.boras.forslag.events.feedback.ObligationId;
import se.boras.forslag.events.feedback.PhoneCallLogged;
import se.boras.forslag.events.proposal.Outcome;
import se.boras.forslag.events.proposal.ProposalClosed;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WhenTheProposerHearsNothingThenOweAWordTest {

    private final OneProposal it = OneProposal.overTheWeb();
    private final Policy policy = Policy.of(WhenTheProposerHearsNothingThenOweAWord.class);

    private static final String KIND = "owe-progress";

    @Test
    void ninety_days_from_when_a_committee_has_it_or_has_promised_something() {
        policy.given(it.handedIn()).when(it.referred()).then();
        assertThat(policy.given().when(it.promised(null)).after().due()).containsKey(KIND + " " + it.id);
    }

    @Test
    void a_word_by_a_person_begins_it_anew_and_an_automatic_one_does_not() {
        policy.given(it.handedIn())
                .given(it.owed(FeedbackKind.REFERRAL, null, TODAY, "case"))
                .when(it.composed(FeedbackKind.REFERRAL, true))
                .nothingPlanned(KIND, it.id);
        policy.when(it.composed(FeedbackKind.DECISION, false)).nothingPlanned(KIND, it.id);
        assertThat(policy.when(it.composed(FeedbackKind.DECISION, true)).after().due())
                .containsKey(KIND + " " + it.id);
    }

    @Test
    void a_letter_or_a_call_does_too() {
        assertThat(policy.given(it.submitted())
                        .given(it.owed(FeedbackKind.DECISION, TECHNICAL, TODAY, "decision"))
                        .when(new LetterPosted(it.debt, TODAY, null))
                        .after()
                        .due())
                .containsKey(KIND + " " + it.id);
        var other = OneProposal.overTheWeb();
        assertThat(policy.given(other.submitted())
                        .given(other.owed(FeedbackKind.DECISION, TECHNICAL, TODAY, "decision"))
                        .when(new PhoneCallLogged(other.debt, TODAY, "registrator"))
                        .after()
                        .due())
                .containsKey(KIND + " " + other.id);
    }

    @Test
    void who_has_had_an_answer_need_hear_neither_how_it_goes_nor_that_it_has_come_in() {
        policy.given(it.handedIn())
                .given(
                        it.owed(1, FeedbackKind.DECISION, TECHNICAL, TODAY, "decision"),
                        it.owed(2, FeedbackKind.PROGRESS, TECHNICAL, TODAY, "2026-05-12"),
                        it.owed(3, FeedbackKind.ACKNOWLEDGEMENT, null, TODAY, "address"))
                .when(it.paid())
                .then(
                        new FeedbackObligationWaived(ObligationId.of(it.id, 3), "TOLD_MORE"),
                        new FeedbackObligationWaived(ObligationId.of(it.id, 2), "TOLD_MORE"));
    }

    @Test
    void when_it_is_over_nothing_more_is_owed_of_how_it_goes() {
        policy.given(it.handedIn()).when(it.referred());
        policy.given(it.owed(FeedbackKind.PROGRESS, TECHNICAL, TODAY, "2026-05-12"))
                .when(new ProposalClosed(it.id, Outcome.ANSWERED))
                .then(new FeedbackObligationWaived(it.debt, "CLOSED"))
                .cancelled(KIND, it.id);
    }

    @Test
    void a_word_that_need_not_be_said_begins_it_anew_but_not_that_it_has_come_in() {
        policy.given(it.handedIn())
                .given(it.owed(FeedbackKind.ACKNOWLEDGEMENT, null, TODAY, "address"))
                .when(new FeedbackObligationWaived(it.debt, "ADDRESS_CORRECTED"))
                .nothing();
        var other = OneProposal.overTheWeb();
        assertThat(policy.given(other.handedIn())
                        .given(other.owed(FeedbackKind.PROGRESS, TECHNICAL, TODAY, "2026-05-12"))
                        .when(new FeedbackObligationWaived(other.debt, "x"))
                        .after()
                        .due())
                .containsKey(KIND + " " + other.id);
    }
}
