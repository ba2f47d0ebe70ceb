package se.boras.forslag.events.proposal;

/** The proposal is public again (<i>återpublicerat</i>). */
public record ProposalRepublished(ProposalId proposalId, String reason) implements ProposalEvent {}
