package se.boras.forslag.events.proposal;

import org.jspecify.annotations.Nullable;
import se.boras.forslag.events.privacy.SealedText;

/** Parts or all of the published text have been hidden (<i>text maskad</i>); no text at all leaves a tombstone. */
public record ProposalTextRedacted(
        ProposalId proposalId,
        @Nullable SealedText titleSealed,
        @Nullable SealedText bodySealed,
        String oldContentHash,
        @Nullable String newContentHash,
        String reason,
        @Nullable String category,
        String approvedBy)
        implements ProposalEvent {}
