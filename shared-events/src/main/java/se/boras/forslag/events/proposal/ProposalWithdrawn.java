package se.boras.forslag.events.proposal;

import org.jspecify.annotations.Nullable;
import se.boras.forslag.events.privacy.SealedText;

/** The proposal has been withdrawn (<i>återkallat</i>). */
public record ProposalWithdrawn(
        ProposalId proposalId, @Nullable SealedText reason) implements ProposalEvent {}
