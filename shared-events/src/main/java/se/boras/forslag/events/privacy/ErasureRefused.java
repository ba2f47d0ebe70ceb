package se.boras.forslag.events.privacy;

import org.jspecify.annotations.Nullable;
import se.boras.forslag.events.proposal.ProposalId;

/** The data must be kept (<i>radering avslagen</i>). */
public record ErasureRefused(
        ContactRef contactRef,
        LegalBasis legalBasis,
        @Nullable String explanation,
        @Nullable ProposalId proposalId,
        @Nullable ErasureScope scope,
        @Nullable String decisionRef)
        implements ContactEvent {
    /** Why the law asks for the data to be kept (<i>rättslig grund</i>). */
    public enum LegalBasis {
        ARCHIVE,
        PENDING_CASE
    }
}
