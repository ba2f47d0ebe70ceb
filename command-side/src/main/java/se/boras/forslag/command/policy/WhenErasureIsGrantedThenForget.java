package se.boras.forslag.command.policy;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.boras.forslag.command.links.Links;
import se.boras.forslag.command.links.Links.Purpose;
import se.boras.forslag.command.mail.Outbox;
import se.boras.forslag.command.privacy.ProposersContacts;
import se.boras.forslag.command.vault.Contacts;
import se.boras.forslag.command.vault.SealedTexts;
import se.boras.forslag.events.privacy.ContactRef;
import se.boras.forslag.events.privacy.ErasureGranted;
import se.boras.forslag.events.privacy.ErasureScope;
import se.boras.forslag.events.privacy.PersonalDataDisposed;
import se.boras.forslag.events.proposal.ProposalId;

/** What was decided to be erased, or had come to its end, is destroyed; to destroy it twice is to destroy it once. */
@Component
@ProcessingGroup("forget-persons")
@DisallowReplay
class WhenErasureIsGrantedThenForget {
    private final ProposersContacts proposers;
    private final Contacts vault;
    private final SealedTexts texts;
    private final Outbox outbox;
    private final Links links;

    WhenErasureIsGrantedThenForget(
            ProposersContacts proposers, Contacts vault, SealedTexts texts, Outbox outbox, Links links) {
        this.proposers = proposers;
        this.vault = vault;
        this.texts = texts;
        this.outbox = outbox;
        this.links = links;
    }

    @EventHandler
    void on(ErasureGranted event) {
        if (event.scope() != ErasureScope.TEXT) {
            forget(event.contactRef(), event.proposalId());
        }
        if (event.scope() != ErasureScope.CONTACT && event.proposalId() != null) {
            texts.forget(event.proposalId());
        }
    }

    @EventHandler
    void on(PersonalDataDisposed event) {
        forget(event.contactRef(), event.proposalId());
    }

    /** Under every address that was ever given, and with the links that act in the proposer's place. */
    private void forget(ContactRef contact, @Nullable ProposalId proposal) {
        forget(contact);
        if (proposal != null) {
            proposers.all(proposal).forEach(this::forget);
            links.forget(Purpose.PROPOSER, proposal);
            links.forget(Purpose.CONFIRM_ADDRESS, proposal);
        }
    }

    private void forget(ContactRef contact) {
        vault.forget(contact);
        outbox.forget(contact);
    }
}
