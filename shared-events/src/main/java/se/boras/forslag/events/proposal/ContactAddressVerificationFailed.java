package se.boras.forslag.events.proposal;

import se.boras.forslag.events.privacy.ContactRef;

/** The address could not be confirmed (<i>adress ej bekräftad</i>). */
public record ContactAddressVerificationFailed(ProposalId proposalId, ContactRef contactRef, String failureCode)
        implements ProposalEvent {}
