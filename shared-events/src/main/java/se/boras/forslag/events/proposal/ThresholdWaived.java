package se.boras.forslag.events.proposal;

import org.jspecify.annotations.Nullable;

/** The proposal goes on without the required votes (<i>undantag från röstkrav</i>). */
public record ThresholdWaived(
        ProposalId proposalId, Ground ground, @Nullable String decisionRef) implements ProposalEvent {
    /** Why no votes are required (<i>grund för undantag</i>). */
    public enum Ground {
        DIRECT_PATHWAY,
        MINORITY_LANGUAGE,
        COUNCIL_DECISION
    }
}
