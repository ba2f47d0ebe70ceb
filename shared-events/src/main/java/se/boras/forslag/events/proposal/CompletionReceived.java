package se.boras.forslag.events.proposal;

import se.boras.forslag.events.privacy.SealedText;

/** The proposer has completed the proposal (<i>komplettering inkommen</i>). */
public record CompletionReceived(ProposalId proposalId, SealedText answer) implements ProposalEvent {}
