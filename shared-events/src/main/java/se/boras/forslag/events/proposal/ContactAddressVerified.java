package se.boras.forslag.events.proposal;

import se.boras.forslag.events.privacy.ContactRef;

/** The proposer has confirmed the address (<i>adress bekräftad</i>). */
public record ContactAddressVerified(ProposalId proposalId, ContactRef contactRef) implements ProposalEvent {}
