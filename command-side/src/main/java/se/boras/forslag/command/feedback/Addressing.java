package se.boras.forslag.command.feedback;

import org.springframework.stereotype.Component;
import se.boras.forslag.command.proposal.ProposalState;
import se.boras.forslag.command.vault.Contacts;

/** Whether there is a confirmed mail address to write to, which only the vault knows. */
@Component
public class Addressing {

    private final Contacts contacts;

    Addressing(Contacts contacts) {
        this.contacts = contacts;
    }

    public Reach of(ProposalState proposal) {
        boolean hasMail = contacts.find(proposal.contactRef())
                .filter(contact -> contact.email() != null)
                .isPresent();
        if (!hasMail) {
            return Reach.NO_MAIL;
        }
        return proposal.addressConfirmed() ? Reach.MAIL : Reach.NOT_CONFIRMED;
    }
}
