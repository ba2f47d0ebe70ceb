package se.boras.forslag.events.privacy;

import org.jspecify.annotations.Nullable;
import se.boras.forslag.events.proposal.ProposalId;

/** Somebody has read the contact data (<i>personuppgifter lästa</i>), for a purpose. */
public record PersonalDataRead(
        ContactRef contactRef, String purpose, @Nullable ProposalId proposalId) implements ContactEvent {}
