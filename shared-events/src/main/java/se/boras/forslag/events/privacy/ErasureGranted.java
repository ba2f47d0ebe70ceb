package se.boras.forslag.events.privacy;

import org.jspecify.annotations.Nullable;
import se.boras.forslag.events.proposal.ProposalId;

/** It has been decided, on a ground, that the key to the person's data is destroyed (<i>radering beviljad</i>). */
public record ErasureGranted(
        ContactRef contactRef,
        ErasureScope scope,
        String keyId,
        @Nullable ProposalId proposalId,
        @Nullable ErasureGround ground,
        @Nullable String decisionRef)
        implements ContactEvent {}
