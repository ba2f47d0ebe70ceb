package se.boras.forslag.command.policy;

import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;
import se.boras.forslag.command.ledger.Circumstances;
import se.boras.forslag.command.links.Links;
import se.boras.forslag.command.links.Links.Purpose;
import se.boras.forslag.command.mail.Letters;
import se.boras.forslag.command.mail.Mail;
import se.boras.forslag.command.mail.Outbox;
import se.boras.forslag.command.vault.Contacts;
import se.boras.forslag.events.privacy.ContactRef;
import se.boras.forslag.events.proposal.ContactAddressVerified;
import se.boras.forslag.events.proposal.ContactCorrected;
import se.boras.forslag.events.proposal.ProposalId;
import se.boras.forslag.events.proposal.ProposalSubmitted;

/** Whoever owns the address must say so before anything of the matter is mailed to it. */
@Component
@ProcessingGroup("ask-to-confirm-address")
@DisallowReplay
class WhenProposalIsSubmittedThenAskToConfirmItsAddress {

    private final Contacts contacts;
    private final Links links;
    private final Letters letters;
    private final Outbox outbox;
    private final AddressLinks asked;

    WhenProposalIsSubmittedThenAskToConfirmItsAddress(
            Contacts contacts, Links links, Letters letters, Outbox outbox, AddressLinks asked) {
        this.contacts = contacts;
        this.links = links;
        this.letters = letters;
        this.outbox = outbox;
        this.asked = asked;
    }

    @EventHandler
    void on(ProposalSubmitted event, EventMessage<?> message) {
        ask(event.proposalId(), event.contactRef(), event.submittedAt(), message.getIdentifier());
    }

    @EventHandler
    void on(ContactCorrected event, EventMessage<?> message) {
        ask(event.proposalId(), event.contactRef(), message.getTimestamp(), message.getIdentifier());
    }

    @EventHandler
    void on(ContactAddressVerified event) {
        asked.confirmed(event.proposalId(), event.contactRef());
    }

    private void ask(ProposalId proposal, ContactRef contactRef, Instant from, String eventId) {
        var cause = "confirm-address:" + eventId;
        if (outbox.knows(cause)) {
            return;
        }
        contacts.find(contactRef).filter(contact -> contact.email() != null).ifPresent(contact -> {
            var until = asked.since(from, proposal, contactRef, eventId);
            var token = links.make(Purpose.CONFIRM_ADDRESS, proposal, until);
            var day = LocalDate.ofInstant(until, Circumstances.LOCAL);
            var letter = letters.confirmAddress(proposal.publicNumber(), token, day, contact.language());
            outbox.put(Mail.of(cause, contactRef, letter));
        });
    }
}
