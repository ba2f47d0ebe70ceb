package se.boras.forslag.command.privacy;

import java.util.HashSet;
import java.util.Set;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;
import se.boras.forslag.command.ledger.Archive;
import se.boras.forslag.command.ledger.RuleViolation;
import se.boras.forslag.command.proposal.ProposalState;
import se.boras.forslag.command.vault.Contact;
import se.boras.forslag.command.vault.Contacts;
import se.boras.forslag.events.privacy.ContactRef;
import se.boras.forslag.events.proposal.ContactCorrected;
import se.boras.forslag.events.proposal.ProposalId;
import se.boras.forslag.events.proposal.ProposalSubmitted;

/** What the vault has of whoever made a proposal, under the reference of today and those of before it was corrected. */
@Component
public class ProposersContacts {

    private final EventStore log;
    private final Archive archive;
    private final Contacts vault;

    ProposersContacts(EventStore log, Archive archive, Contacts vault) {
        this.log = log;
        this.archive = archive;
        this.vault = vault;
    }

    Contact current(ProposalId proposal) {
        return vault.find(archive.get(ProposalState.KIND, proposal).contactRef())
                .orElseThrow(() -> RuleViolation.gone("forgotten"));
    }

    /** Whether it has been recorded that the proposer cannot be reached any more, carried out yet or not. */
    public boolean forgotten(ProposalId proposal) {
        return archive.find(
                        ContactState.KIND,
                        archive.get(ProposalState.KIND, proposal).contactRef())
                .map(ContactState::whyUnreachable)
                .isPresent();
    }

    public Set<ContactRef> all(ProposalId proposal) {
        var found = new HashSet<ContactRef>();
        var events = log.readEvents(proposal.value());
        while (events.hasNext()) {
            var event = events.next().getPayload();
            if (event instanceof ProposalSubmitted submitted) {
                found.add(submitted.contactRef());
            } else if (event instanceof ContactCorrected corrected) {
                found.add(corrected.contactRef());
            }
        }
        return found;
    }
}
