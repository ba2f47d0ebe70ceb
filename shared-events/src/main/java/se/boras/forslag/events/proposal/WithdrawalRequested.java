package se.boras.forslag.events.proposal;

import org.jspecify.annotations.Nullable;
import se.boras.forslag.events.privacy.SealedText;

/** The proposer asks to withdraw a proposal that a committee already has (<i>begäran om återkallelse</i>). */
public record WithdrawalRequested(
        ProposalId proposalId, @Nullable SealedText reason) implements ProposalEvent {}
