package se.boras.forslag.events.privacy;

import org.jspecify.annotations.Nullable;
import se.boras.forslag.events.proposal.ProposalId;

/** The data have been disposed of at the end of their time (<i>gallrat</i>). */
public record PersonalDataDisposed(
        ContactRef contactRef, String policyRef, @Nullable ProposalId proposalId) implements ContactEvent {}
