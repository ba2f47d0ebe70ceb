package se.boras.forslag.command.feedback;

import static java.util.Objects.requireNonNullElse;
import static se.boras.forslag.command.ledger.RuleViolation.conflict;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.boras.forslag.command.feedback.MessageCommand.ComposeNotification;
import se.boras.forslag.command.feedback.MessageCommand.RecordAcceptance;
import se.boras.forslag.command.feedback.MessageCommand.RecordBounce;
import se.boras.forslag.command.feedback.MessageCommand.RecordDelivery;
import se.boras.forslag.command.feedback.MessageCommand.RecordDispatch;
import se.boras.forslag.command.ledger.Circumstances;
import se.boras.forslag.command.ledger.Role;
import se.boras.forslag.command.ledger.UnknownStream;
import se.boras.forslag.events.feedback.DeliveryChannel;
import se.boras.forslag.events.feedback.FeedbackKind;
import se.boras.forslag.events.feedback.FeedbackObligationDischarged;
import se.boras.forslag.events.feedback.FeedbackObligationReopened;
import se.boras.forslag.events.feedback.NotificationAccepted;
import se.boras.forslag.events.feedback.NotificationBounced;
import se.boras.forslag.events.feedback.NotificationBounced.BounceClass;
import se.boras.forslag.events.feedback.NotificationComposed;
import se.boras.forslag.events.feedback.NotificationDelivered;
import se.boras.forslag.events.feedback.NotificationDispatched;
import se.boras.forslag.events.feedback.NotificationId;
import se.boras.forslag.events.feedback.NotificationRetryScheduled;
import se.boras.forslag.events.feedback.ObligationEvent;

/** What a message may pay, and what reports of it mean, in whatever order and however often they come. */
final class MessageRules {

    private static final int MOST_RETRIES = 3;
    private static final Duration BEFORE_FIRST_RETRY = Duration.ofDays(1);

    private MessageRules() {}

    static Optional<NotificationComposed> decide(ComposeNotification command, ObligationState debt, Circumstances at) {
        boolean service = at.actor().role() == Role.SYSTEM;
        var letter = command.letter();
        if (debt.messages().stream().anyMatch(message -> message.says(letter, service)) || service && !debt.open()) {
            return Optional.empty();
        }
        if (!debt.open()) {
            throw conflict("obligation-settled", debt.id());
        }
        return Optional.of(new NotificationComposed(
                debt.id(),
                debt.nextMessage(),
                debt.kind(),
                letter.wordsOf(),
                letter.version(),
                letter.language(),
                substantive(debt.kind(), service),
                letter.hash()));
    }

    /** The service has written it, and nobody has told of it since. */
    static Optional<Message> unheardOf(ComposeNotification command, ObligationState debt, Circumstances at) {
        return debt.messages().stream()
                .filter(_ -> at.actor().role() == Role.SYSTEM && debt.open())
                .filter(message -> message.says(command.letter(), true) && message.unheardOf())
                .findFirst();
    }

    static List<ObligationEvent> decide(RecordDispatch command, ObligationState debt) {
        var message = message(debt, command.notificationId());
        return message.reports().dispatched().contains(command.providerRef())
                ? List.of()
                : List.of(new NotificationDispatched(
                        debt.id(), message.id(), DeliveryChannel.EMAIL, command.providerRef(), command.at()));
    }

    static List<ObligationEvent> decide(RecordAcceptance command, ObligationState debt) {
        var message = message(debt, command.notificationId());
        var known = message.reports();
        if (known.accepted().contains(command.providerRef()) || known.delivered() || message.overtaken(command.at())) {
            return List.of();
        }
        var dispatch = new RecordDispatch(message.id(), command.providerRef(), command.at());
        var events = new ArrayList<>(decide(dispatch, debt));
        events.add(new NotificationAccepted(
                debt.id(), message.id(), DeliveryChannel.EMAIL, command.providerRef(), command.at()));
        return events;
    }

    static List<ObligationEvent> decide(RecordDelivery command, ObligationState debt) {
        var message = message(debt, command.notificationId());
        if (message.reports().delivered() || message.overtaken(command.at())) {
            return List.of();
        }
        var delivered = new NotificationDelivered(
                debt.id(), message.id(), DeliveryChannel.EMAIL, command.providerRef(), command.at());
        return debt.pays(message) && debt.open()
                ? List.of(delivered, new FeedbackObligationDischarged(debt.id(), message.id()))
                : List.of(delivered);
    }

    /**
     * However late it comes back: what it seemed to have paid is owed again.
     *
     * @param canBeSentAgain whether there is still something to send once more; if not, a person has to write
     */
    static List<ObligationEvent> decide(RecordBounce command, ObligationState debt, boolean canBeSentAgain) {
        var message = message(debt, command.notificationId());
        if (message.back()) {
            return List.of();
        }
        var kind = kind(command);
        var events = new ArrayList<ObligationEvent>();
        events.add(new NotificationBounced(debt.id(), message.id(), kind, command.statusCode(), command.at()));
        boolean paidByIt = message.id().equals(debt.paidBy());
        if (paidByIt) {
            events.add(new FeedbackObligationReopened(debt.id(), "BOUNCED"));
        }
        int retries = message.reports().retries();
        if (kind == BounceClass.TRANSIENT && canBeSentAgain && retries < MOST_RETRIES && (paidByIt || debt.open())) {
            var pause = BEFORE_FIRST_RETRY.multipliedBy(1L << retries);
            events.add(new NotificationRetryScheduled(
                    debt.id(), message.id(), retries + 1, command.at().plus(pause)));
        }
        return events;
    }

    /** A full mailbox (5.2.2) is emptied some day, whatever its number says. */
    private static BounceClass kind(RecordBounce command) {
        return command.statusCode().equals("5.2.2") || command.statusCode().startsWith("4")
                ? BounceClass.TRANSIENT
                : requireNonNullElse(command.bounceClass(), BounceClass.PERMANENT);
    }

    /** The service can tell by itself that something was published, counted, sent on or put on an agenda; an answer takes a person. */
    private static boolean substantive(FeedbackKind kind, boolean service) {
        return switch (kind) {
            case ACKNOWLEDGEMENT -> false;
            case PUBLICATION, BALLOT_RESULT, REFERRAL, AGENDA -> true;
            case DECISION, PROGRESS, COMPLETION, OTHER -> !service;
        };
    }

    private static Message message(ObligationState debt, NotificationId id) {
        return debt.message(id).orElseThrow(() -> new UnknownStream(id.value()));
    }
}
