package se.boras.forslag.events.proposal;

import se.boras.forslag.events.Channel;
import se.boras.forslag.events.privacy.ContactRef;

/** The proposer's contact data have been corrected (<i>kontaktuppgift rättad</i>). */
public record ContactCorrected(ProposalId proposalId, ContactRef contactRef, Channel channel, String reason)
        implements ProposalEvent {}
