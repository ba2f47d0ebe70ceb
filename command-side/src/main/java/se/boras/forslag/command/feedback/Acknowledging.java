package se.boras.forslag.command.feedback;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.boras.forslag.command.feedback.MessageCommand.ComposeNotification;
import se.boras.forslag.command.ledger.Actor;
import se.boras.forslag.command.ledger.Archive;
import se.boras.forslag.command.ledger.Circumstances;
import se.boras.forslag.command.ledger.Commands;
import se.boras.forslag.command.links.Links;
import se.boras.forslag.command.links.Links.Purpose;
import se.boras.forslag.command.mail.Letter;
import se.boras.forslag.command.mail.Letters;
import se.boras.forslag.command.mail.Outbox;
import se.boras.forslag.command.mail.Resending;
import se.boras.forslag.command.proposal.ProposalState;
import se.boras.forslag.events.feedback.NotificationRetryScheduled;
import se.boras.forslag.events.feedback.ObligationId;

/**
 * Writes the acknowledgement. It holds the link by which the proposer's place can be taken, so nothing of it is kept when
 * it is gone, and whoever gets it once more gets it with another link.
 */
@Component
public class Acknowledging {

    /** As long as a matter may last, with room to spare: about five years. */
    private static final Duration LINK_LIVES = Duration.ofDays(5 * 365);

    private final Archive archive;
    private final Addressing addressing;
    private final Commands commands;
    private final Outbox outbox;
    private final Resending resending;
    private final Links links;
    private final Letters letters;
    private final NextNews nextNews;
    private final Clock clock;

    Acknowledging(
            Archive archive,
            Addressing addressing,
            Commands commands,
            Outbox outbox,
            Resending resending,
            Links links,
            Letters letters,
            NextNews nextNews,
            Clock clock) {
        this.archive = archive;
        this.addressing = addressing;
        this.commands = commands;
        this.outbox = outbox;
        this.resending = resending;
        this.links = links;
        this.letters = letters;
        this.nextNews = nextNews;
        this.clock = clock;
    }

    /** Once, and only to the address the debt is about. */
    public void send(ObligationId id, String eventId) {
        var debt = archive.get(ObligationState.KIND, id);
        if (debt.open() && debt.messages().stream().noneMatch(message -> outbox.holds(message.id()))) {
            recipient(debt)
                    .ifPresent(to -> commands.send(
                            Actor.SYSTEM, new ComposeNotification(id, to.contactRef(), letter(to)), eventId));
        }
    }

    /** It came back for a passing reason. */
    public void sendAgain(NotificationRetryScheduled event) {
        recipient(archive.get(ObligationState.KIND, event.obligationId()))
                .ifPresent(to -> resending.again(event.notificationId(), event.at(), to.contactRef(), () -> {
                    links.revoke(Purpose.PROPOSER, to.id());
                    return letter(to);
                }));
    }

    private Optional<ProposalState> recipient(ObligationState debt) {
        return archive.find(ProposalState.KIND, debt.id().proposalId())
                .filter(proposal -> addressing.of(proposal) == Reach.MAIL)
                .filter(proposal -> AddressBasis.isFor(proposal.contactRef(), debt));
    }

    private Letter letter(ProposalState to) {
        var now = clock.instant();
        var token = links.make(Purpose.PROPOSER, to.id(), now.plus(LINK_LIVES));
        var publishedBy = nextNews.publication(to.id(), LocalDate.ofInstant(now, Circumstances.LOCAL));
        return letters.acknowledgement(to.id().publicNumber(), token, publishedBy, to.language());
    }
}
