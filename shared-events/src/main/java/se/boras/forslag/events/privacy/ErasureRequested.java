package se.boras.forslag.events.privacy;

import org.jspecify.annotations.Nullable;
import se.boras.forslag.events.proposal.ProposalId;

/** A person asks to be erased (<i>begäran om radering</i>); where staff wrote it down, it says who did. */
public record ErasureRequested(
        ContactRef contactRef,
        ErasureScope scope,
        @Nullable ProposalId proposalId,
        @Nullable String recordedBy) implements ContactEvent {}
