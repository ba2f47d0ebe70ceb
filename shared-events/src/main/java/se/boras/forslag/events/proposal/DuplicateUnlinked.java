package se.boras.forslag.events.proposal;

/** Two proposals are no longer held to be the same (<i>dubblett borttagen</i>). */
public record DuplicateUnlinked(ProposalId proposalId, ProposalId otherProposalId, String reason)
        implements ProposalEvent {}
