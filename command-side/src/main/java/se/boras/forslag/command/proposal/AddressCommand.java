package se.boras.forslag.command.proposal;

import se.boras.forslag.events.privacy.ContactRef;
import se.boras.forslag.events.proposal.ProposalId;

/** What can be asked about the proposer's address. */
public sealed interface AddressCommand extends ProposalCommand {

    /** Names the contact and the attempt, so that asking twice for the same is noticed. */
    record RequestAddressVerification(ProposalId proposalId, ContactRef contactRef, int attempt)
            implements AddressCommand {}

    record ConfirmAddress(String token) implements AddressCommand {
        @Override
        public String toString() {
            return "ConfirmAddress[not shown]";
        }
    }

    record FailAddressVerification(ProposalId proposalId, ContactRef contactRef, String failureCode)
            implements AddressCommand {}

    record CorrectContact(ProposalId proposalId, String email, String reason) implements AddressCommand {
        @Override
        public String toString() {
            return "CorrectContact[" + proposalId + "]";
        }
    }
}
