package se.boras.forslag.events.proposal;

import se.boras.forslag.events.privacy.ContactRef;

/** The proposer has been asked to confirm the address (<i>adressbekräftelse begärd</i>). */
public record ContactAddressVerificationRequested(ProposalId proposalId, ContactRef contactRef, int attempt)
        implements ProposalEvent {}
