package se.boras.forslag.query.proposals;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.events.proposal.InfluenceForm;
import se.boras.forslag.events.proposal.ProposalPublished;
import se.boras.forslag.events.proposal.ProposalUnpublished;

/** How the proposal was made public (<i>publicering</i>), what influence was promised, and whether it is shown now. */
record Publication(
        @Nullable Instant publishedAt,
        @Nullable InfluenceForm form,
        @Nullable String purpose,
        @Nullable String degreeOfInfluence,
        ProposalUnpublished.@Nullable Visibility hiddenAs) {

    static Publication of(ProposalPublished event) {
        return new Publication(
                event.publishedAt(), event.influenceForm(), event.purpose(), event.degreeOfInfluence(), null);
    }

    Publication shown(ProposalUnpublished.@Nullable Visibility hidden) {
        return new Publication(publishedAt, form, purpose, degreeOfInfluence, hidden);
    }
}
