package se.boras.forslag.command.policy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;
import se.boras.forslag.command.feedback.NextNews;
import se.boras.forslag.command.ledger.Circumstances;
import se.boras.forslag.command.links.Links;
import se.boras.forslag.command.links.Links.Purpose;
import se.boras.forslag.command.mail.Letters;
import se.boras.forslag.command.mail.Mail;
import se.boras.forslag.command.mail.Outbox;
import se.boras.forslag.command.vault.Contacts;
import se.boras.forslag.events.proposal.ContactAddressVerified;

/** The proposer's own link acts in the proposer's place, so it goes to a confirmed address only. */
@Component
@ProcessingGroup("acknowledge-proposal")
@DisallowReplay
class WhenAddressIsConfirmedThenAcknowledge {

    /** As long as a matter may last, with room to spare: about five years. */
    private static final Duration LINK_LIVES = Duration.ofDays(5 * 365);

    private final Contacts contacts;
    private final Links links;
    private final Letters letters;
    private final Outbox outbox;
    private final NextNews nextNews;

    WhenAddressIsConfirmedThenAcknowledge(
            Contacts contacts, Links links, Letters letters, Outbox outbox, NextNews nextNews) {
        this.contacts = contacts;
        this.links = links;
        this.letters = letters;
        this.outbox = outbox;
        this.nextNews = nextNews;
    }

    @EventHandler
    void on(ContactAddressVerified event, EventMessage<?> message) {
        var proposal = event.proposalId();
        contacts.find(event.contactRef())
                .filter(contact -> contact.email() != null)
                .ifPresent(contact -> {
                    var token = links.make(Purpose.PROPOSER, proposal, until(message.getTimestamp()));
                    var publishedBy = nextNews.publication(proposal, day(message.getTimestamp()));
                    var letter =
                            letters.acknowledgement(proposal.publicNumber(), token, publishedBy, contact.language());
                    outbox.put(Mail.of("acknowledgement:" + message.getIdentifier(), event.contactRef(), letter));
                });
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, Circumstances.LOCAL);
    }

    private static Instant until(Instant from) {
        return from.plus(LINK_LIVES);
    }
}
