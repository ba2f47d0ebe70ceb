package se.boras.forslag.command.feedback;

import org.springframework.stereotype.Component;
import se.boras.forslag.command.feedback.MessageCommand.ComposeNotification;
import se.boras.forslag.command.ledger.Actor;
import se.boras.forslag.command.ledger.Role;
import se.boras.forslag.command.mail.Letter;
import se.boras.forslag.command.mail.Letters;
import se.boras.forslag.command.mail.Mail;
import se.boras.forslag.command.mail.Organ;
import se.boras.forslag.command.mail.Outbox;
import se.boras.forslag.command.proposal.ProposalState;
import se.boras.forslag.events.feedback.FeedbackKind;
import se.boras.forslag.events.feedback.NotificationComposed;
import se.boras.forslag.events.feedback.NotificationId;
import se.boras.forslag.events.feedback.ObligationId;
import se.boras.forslag.events.privacy.ContactRef;
import se.boras.forslag.events.reference.CommitteeId;

/** Writes what committees answer, and lays it ready before it is recorded. */
@Component
public class Writing {

    private final Letters letters;
    private final CommitteeNames names;
    private final Outbox outbox;

    Writing(Letters letters, CommitteeNames names, Outbox outbox) {
        this.letters = letters;
        this.names = names;
        this.outbox = outbox;
    }

    Letter answer(ProposalState to, CommitteeId from, FeedbackKind kind, String text) {
        var organ = new Organ(from, names.of(from, to.language()));
        return letters.feedback(to.id().publicNumber(), organ, kind.name(), text, to.language());
    }

    /**
     * A policy's mail goes with the policy's transaction. A person's waits until the event that tells of it is stored,
     * so that nothing is mailed that was not recorded and nothing recorded that is not mailed.
     */
    void layReady(NotificationComposed composed, ContactRef to, Letter letter, Actor actor) {
        var cause = cause(composed.obligationId(), composed.bodyHash());
        var mail = new Mail(cause, to, letter, composed.notificationId());
        if (actor.role() == Role.SYSTEM) {
            outbox.put(mail);
        } else {
            outbox.hold(mail);
        }
    }

    /**
     * What a policy has recorded stands at once; its mail comes with the policy's transaction, and may have gone with it.
     * The policy is then told again of what it did, and this is where it notices.
     */
    void layReadyIfLost(Message message, ComposeNotification command) {
        if (!outbox.holds(message.id())) {
            var cause = cause(command.obligationId(), command.letter().hash());
            outbox.put(new Mail(cause, command.to(), command.letter(), message.id()));
        }
    }

    /** Whether a message could be sent once more: what it said is not kept for ever. */
    boolean keeps(NotificationId message) {
        return outbox.keeps(message);
    }

    public void post(NotificationComposed composed) {
        outbox.release(cause(composed.obligationId(), composed.bodyHash()));
    }

    private static String cause(ObligationId debt, String bodyHash) {
        return debt + ":" + bodyHash;
    }
}
