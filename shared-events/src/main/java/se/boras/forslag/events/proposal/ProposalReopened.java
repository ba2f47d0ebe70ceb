package se.boras.forslag.events.proposal;

import org.jspecify.annotations.Nullable;

/** A closed proposal has been taken up again (<i>återupptaget</i>). */
public record ProposalReopened(
        ProposalId proposalId, String reason, @Nullable String decisionRef) implements ProposalEvent {}
