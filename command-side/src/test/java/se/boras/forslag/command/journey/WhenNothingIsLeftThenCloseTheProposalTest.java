package se.boras.forslag.command.journey;

import static se.boras.forslag.command.OneProposal.TECHNICAL;
import static se.boras.forslag.command.Specification.TODAY;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.boras.forslag.command.OneProposal;
import se.boras.forslag.command.Policy;
import se.boras.forslag.events.casework.DecisionType;
import se.boras.forslag.events.commitment.CommitmentAbandoned;
import se.boras.forslag.events.feedback.FeedbackKind;
import se.boras.forslag.events.feedback.FeedbackObligationWaived;
import se.boras.forslag.events.feedback.ObligationId;
import se.boras.forslag.events.proposal.IntakeRedirected;
import se.boras.forslag.events.proposal.Outcome;
import se.boras.forslag.events.proposal.ProposalClosed;
import se.boras.forslag.events.proposal.ProposalWithdrawn;
import se.boras.forslag.events.proposal.PublicationRefused;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WhenNothingIsLeftThenCloseTheProposalTest {

    private final OneProposal it = OneProposal.overTheWeb();
    private final Policy policy = Policy.of(WhenNothingIsLeftThenCloseTheProposal.class);

    @Test
    void what_ends_without_a_committee_closes_at_once_though_its_proposer_is_still_to_be_told() {
        policy.given(it.handedIn())
                .given(it.owed(FeedbackKind.ACKNOWLEDGEMENT, null, TODAY, "address"))
                .when(new PublicationRefused(it.id, PublicationRefused.Code.OUT_OF_SCOPE, null, "Staten beslutar"))
                .then(new ProposalClosed(it.id, Outcome.REFUSED));
        var withdrawn = OneProposal.overTheWeb();
        policy.given(withdrawn.handedIn())
                .when(new ProposalWithdrawn(withdrawn.id, null))
                .then(new ProposalClosed(withdrawn.id, Outcome.WITHDRAWN));
        var redirected = OneProposal.overTheWeb();
        policy.given(redirected.handedIn())
                .when(new IntakeRedirected(redirected.id, "Synpunkter", null))
                .then(new ProposalClosed(redirected.id, Outcome.REDIRECTED));
    }

    @Test
    void T_50_what_a_committee_has_decided_closes_when_everybody_has_been_told() {
        policy.given(it.handedIn())
                .given(it.published(), it.referred(), it.received(), it.decided(DecisionType.AVSLAG))
                .given(
                        it.owed(1, FeedbackKind.DECISION, TECHNICAL, TODAY, "decision"),
                        it.owed(2, FeedbackKind.ACKNOWLEDGEMENT, null, TODAY, "address"))
                .when(it.paid())
                .nothing();
        policy.when(new FeedbackObligationWaived(ObligationId.of(it.id, 2), "TOLD_MORE"))
                .then(new ProposalClosed(it.id, Outcome.REJECTED));
    }

    @Test
    void what_was_promised_closes_when_it_is_done_and_told() {
        policy.given(it.handedIn())
                .given(it.published(), it.referred(), it.received(), it.decided(DecisionType.BIFALL))
                .given(it.promised(TODAY), new CommitmentAbandoned(it.promise, "Marken är såld", "TN § 4"))
                .given(it.owed(FeedbackKind.COMPLETION, TECHNICAL, TODAY, "done"))
                .when(it.paid())
                .then(new ProposalClosed(it.id, Outcome.ABANDONED));
    }
}
