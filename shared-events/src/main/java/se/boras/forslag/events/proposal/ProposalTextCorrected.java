package se.boras.forslag.events.proposal;

import org.jspecify.annotations.Nullable;
import se.boras.forslag.events.privacy.SealedText;

/** The published text has been corrected (<i>text rättad</i>). */
public record ProposalTextCorrected(
        ProposalId proposalId,
        SealedText titleSealed,
        SealedText bodySealed,
        String oldContentHash,
        String newContentHash,
        String reason,
        @Nullable String category)
        implements ProposalEvent {}
