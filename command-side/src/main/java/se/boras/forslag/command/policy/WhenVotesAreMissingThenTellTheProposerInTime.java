package se.boras.forslag.command.policy;

import java.time.LocalDate;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;
import se.boras.forslag.command.feedback.Addressing;
import se.boras.forslag.command.feedback.Reach;
import se.boras.forslag.command.feedback.Recipients;
import se.boras.forslag.command.ledger.Circumstances;
import se.boras.forslag.command.mail.Letters;
import se.boras.forslag.command.mail.Mail;
import se.boras.forslag.command.mail.Outbox;
import se.boras.forslag.events.ballot.ExpiryNoticeIssued;

/** The proposer hears, while more people can still be asked, that votes are missing. */
@Component
@ProcessingGroup("tell-of-missing-votes")
@DisallowReplay
class WhenVotesAreMissingThenTellTheProposerInTime {
    private final Recipients recipients;
    private final Addressing addressing;
    private final Letters letters;
    private final Outbox outbox;

    WhenVotesAreMissingThenTellTheProposerInTime(
            Recipients recipients, Addressing addressing, Letters letters, Outbox outbox) {
        this.recipients = recipients;
        this.addressing = addressing;
        this.letters = letters;
        this.outbox = outbox;
    }

    @EventHandler
    void on(ExpiryNoticeIssued event, EventMessage<?> message) {
        var to = recipients.of(event.ballotId().proposalId());
        if (addressing.of(to) == Reach.MAIL) {
            var letter = letters.expiryNotice(
                    to.id().publicNumber(), event.validVotes(), event.votesRequired(), lastDay(event), to.language());
            outbox.put(Mail.of("expiry-notice:" + message.getIdentifier(), to.contactRef(), letter));
        }
    }

    /** Voting closes when the day after begins. */
    private static LocalDate lastDay(ExpiryNoticeIssued event) {
        return LocalDate.ofInstant(event.closesAt().minusMillis(1), Circumstances.LOCAL);
    }
}
