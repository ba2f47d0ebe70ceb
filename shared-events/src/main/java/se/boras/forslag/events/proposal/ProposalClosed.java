package se.boras.forslag.events.proposal;

/** Nothing more is to be done about the proposal (<i>avslutat</i>). */
public record ProposalClosed(ProposalId proposalId, Outcome outcome) implements ProposalEvent {}
