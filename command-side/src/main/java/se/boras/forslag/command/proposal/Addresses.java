package se.boras.forslag.command.proposal;

import java.util.Map;
import org.springframework.stereotype.Component;
import se.boras.forslag.command.ledger.Circumstances;
import se.boras.forslag.command.ledger.Dossier;
import se.boras.forslag.command.ledger.Receipt;
import se.boras.forslag.command.links.Links;
import se.boras.forslag.command.links.Links.Purpose;
import se.boras.forslag.command.proposal.AddressCommand.ConfirmAddress;
import se.boras.forslag.command.proposal.AddressCommand.CorrectContact;
import se.boras.forslag.command.proposal.AddressCommand.FailAddressVerification;
import se.boras.forslag.command.proposal.AddressCommand.RequestAddressVerification;
import se.boras.forslag.events.proposal.ContactAddressVerified;
import se.boras.forslag.events.proposal.ContactCorrected;
import se.boras.forslag.events.proposal.ProposalEvent;
import se.boras.forslag.events.proposal.ProposalId;

/** Carries out what concerns the proposer's address, where links and the vault have a part. */
@Component
class Addresses {

    private final KeptContacts contacts;
    private final Links links;

    Addresses(KeptContacts contacts, Links links) {
        this.contacts = contacts;
        this.links = links;
    }

    Receipt carryOut(AddressCommand command, Dossier dossier, Circumstances at) {
        var event = decide(command, dossier, at);
        dossier.append(ProposalState.KIND, event);
        var id = event.proposalId();
        return dossier.answer(
                Map.of("id", id.value(), "publicNumber", id.publicNumber().value()));
    }

    private ProposalEvent decide(AddressCommand command, Dossier dossier, Circumstances at) {
        return switch (command) {
            case RequestAddressVerification c -> AddressRules.decide(c, state(c.proposalId(), dossier));
            case ConfirmAddress c -> confirm(c, dossier);
            case FailAddressVerification c -> AddressRules.decide(c, state(c.proposalId(), dossier));
            case CorrectContact c -> correct(c, state(c.proposalId(), dossier), at);
        };
    }

    private ContactAddressVerified confirm(ConfirmAddress command, Dossier dossier) {
        var proposal = new ProposalId(links.redeem(Purpose.CONFIRM_ADDRESS, command.token()));
        return AddressRules.decide(command, state(proposal, dossier));
    }

    /** Whoever has the old address must neither confirm the new one nor speak for the proposer. */
    private ContactCorrected correct(CorrectContact command, ProposalState state, Circumstances at) {
        links.revoke(Purpose.CONFIRM_ADDRESS, state.id());
        links.revoke(Purpose.PROPOSER, state.id());
        var corrected = contacts.keepCorrected(state.contactRef(), command.email(), state.language());
        return AddressRules.decide(command, corrected, state, at);
    }

    private static ProposalState state(ProposalId proposal, Dossier dossier) {
        return dossier.get(ProposalState.KIND, proposal);
    }
}
