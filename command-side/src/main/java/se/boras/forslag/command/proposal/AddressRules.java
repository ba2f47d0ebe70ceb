package se.boras.forslag.command.proposal;

import static se.boras.forslag.command.ledger.RuleViolation.conflict;
import static se.boras.forslag.command.ledger.RuleViolation.gone;

import se.boras.forslag.command.ledger.Circumstances;
import se.boras.forslag.command.proposal.AddressCommand.ConfirmAddress;
import se.boras.forslag.command.proposal.AddressCommand.CorrectContact;
import se.boras.forslag.command.proposal.AddressCommand.FailAddressVerification;
import se.boras.forslag.command.proposal.AddressCommand.RequestAddressVerification;
import se.boras.forslag.events.privacy.ContactRef;
import se.boras.forslag.events.proposal.ContactAddressVerificationFailed;
import se.boras.forslag.events.proposal.ContactAddressVerificationRequested;
import se.boras.forslag.events.proposal.ContactAddressVerified;
import se.boras.forslag.events.proposal.ContactCorrected;

/** An address is confirmed once, by whoever has it; corrected, it is a new one that nobody has confirmed. */
final class AddressRules {

    private AddressRules() {}

    static ContactAddressVerificationRequested decide(RequestAddressVerification command, ProposalState state) {
        mustBeCurrent(command.contactRef(), state);
        mustBeUnconfirmed(state);
        if (command.attempt() != state.address().attempts() + 1) {
            throw conflict("verification-requested-already", command.attempt());
        }
        return new ContactAddressVerificationRequested(state.id(), command.contactRef(), command.attempt());
    }

    /** Whoever comes with a link to an address confirmed already comes the second time. */
    static ContactAddressVerified decide(ConfirmAddress command, ProposalState state) {
        if (state.addressConfirmed()) {
            throw gone("link-used");
        }
        return new ContactAddressVerified(state.id(), state.contactRef());
    }

    static ContactAddressVerificationFailed decide(FailAddressVerification command, ProposalState state) {
        mustBeCurrent(command.contactRef(), state);
        mustBeUnconfirmed(state);
        return new ContactAddressVerificationFailed(state.id(), command.contactRef(), command.failureCode());
    }

    static ContactCorrected decide(
            CorrectContact command, ContactRef corrected, ProposalState state, Circumstances at) {
        return new ContactCorrected(state.id(), corrected, at.actor().channel(), command.reason());
    }

    private static void mustBeCurrent(ContactRef contactRef, ProposalState state) {
        if (!contactRef.equals(state.contactRef())) {
            throw conflict("contact-replaced");
        }
    }

    private static void mustBeUnconfirmed(ProposalState state) {
        if (state.addressConfirmed()) {
            throw conflict("address-confirmed-already");
        }
    }
}
