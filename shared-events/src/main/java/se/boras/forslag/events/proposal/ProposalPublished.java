package se.boras.forslag.events.proposal;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.events.privacy.SealedText;

/**
 * The proposal can be read by all (<i>publicerat</i>); without a ballot it has no window. When that was, and what influence
 * was promised, may be forgotten of a life from before the ledger.
 */
public record ProposalPublished(
        ProposalId proposalId,
        @Nullable Instant publishedAt,
        @Nullable Instant opensAt,
        @Nullable Instant closesAt,
        @Nullable InfluenceForm influenceForm,
        @Nullable String degreeOfInfluence,
        @Nullable String purpose,
        @Nullable SealedText summaryEasyRead,
        List<Translation> translations)
        implements ProposalEvent {
    public ProposalPublished {
        translations = List.copyOf(translations);
    }
}
