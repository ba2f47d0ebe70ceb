package se.boras.forslag.command.proposal;

import org.jspecify.annotations.Nullable;
import se.boras.forslag.events.proposal.ProposalId;
import se.boras.forslag.events.proposal.ProposalUnpublished;
import se.boras.forslag.events.proposal.ThresholdWaived;
import se.boras.forslag.events.proposal.WithdrawalHandled;

/** What can be asked about the way a proposal takes once it has been sorted. */
public sealed interface CourseCommand extends AboutOne {

    record WaiveThreshold(
            ProposalId proposalId,
            ThresholdWaived.Ground ground,
            @Nullable String decisionRef) implements CourseCommand {}

    record UnpublishProposal(ProposalId proposalId, String reason, ProposalUnpublished.Visibility visibility)
            implements CourseCommand {}

    record RepublishProposal(ProposalId proposalId, String reason) implements CourseCommand {}

    record ReopenProposal(
            ProposalId proposalId, String reason, @Nullable String decisionRef) implements CourseCommand {}

    record HandleWithdrawal(
            ProposalId proposalId,
            WithdrawalHandled.Handling outcome,
            @Nullable String decisionRef) implements CourseCommand {}
}
