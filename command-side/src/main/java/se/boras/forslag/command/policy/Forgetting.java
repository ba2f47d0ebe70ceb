package se.boras.forslag.command.policy;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.boras.forslag.command.links.Links;
import se.boras.forslag.command.links.Links.Purpose;
import se.boras.forslag.command.mail.Disposal;
import se.boras.forslag.command.privacy.ProposersContacts;
import se.boras.forslag.command.vault.Contacts;
import se.boras.forslag.command.vault.SealedTexts;
import se.boras.forslag.events.privacy.ContactRef;
import se.boras.forslag.events.proposal.ProposalId;

/** Destroys what was to be forgotten; to destroy it twice is to destroy it once. */
@Component
class Forgetting {
    private final ProposersContacts proposers;
    private final Contacts vault;
    private final SealedTexts texts;
    private final Disposal mails;
    private final Links links;

    Forgetting(ProposersContacts proposers, Contacts vault, SealedTexts texts, Disposal mails, Links links) {
        this.proposers = proposers;
        this.vault = vault;
        this.texts = texts;
        this.mails = mails;
        this.links = links;
    }

    void text(ProposalId proposal) {
        texts.forget(proposal);
    }

    /** Under every address that was ever given, and with the links that act in the proposer's place. */
    void person(ContactRef contact, @Nullable ProposalId proposal) {
        forget(contact);
        if (proposal != null) {
            proposers.all(proposal).forEach(this::forget);
            links.forget(Purpose.PROPOSER, proposal);
            links.forget(Purpose.CONFIRM_ADDRESS, proposal);
        }
    }

    private void forget(ContactRef contact) {
        vault.forget(contact);
        mails.forget(contact);
    }
}
