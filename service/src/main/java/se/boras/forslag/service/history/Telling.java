package se.boras.forslag.service.history;

import java.util.Objects;
import se.boras.forslag.command.feedback.DebtCommand.WaiveObligation;
import se.boras.forslag.command.feedback.MessageCommand.SendFeedback;
import se.boras.forslag.command.feedback.ReachCommand.LogPhoneCall;
import se.boras.forslag.command.feedback.ReachCommand.PostLetter;
import se.boras.forslag.command.feedback.ReachCommand.SwitchChannel;
import se.boras.forslag.events.feedback.DeliveryChannel;
import se.boras.forslag.events.feedback.FeedbackKind;
import se.boras.forslag.events.feedback.FeedbackObligationRaised;
import se.boras.forslag.events.feedback.NotificationAccepted;
import se.boras.forslag.events.feedback.NotificationBounced.BounceClass;
import se.boras.forslag.events.feedback.ObligationId;

/** What proposers are told by people, and what happens to messages on the way. */
public final class Telling {

    private Telling() {}

    /** The committee's own answer to its decision. */
    public static Deed toldOfDecision(String text) {
        return told(FeedbackKind.DECISION, text);
    }

    public static Deed toldOfProgress(String text) {
        return told(FeedbackKind.PROGRESS, text);
    }

    public static Deed toldThatItIsDone(String text) {
        return told(FeedbackKind.COMPLETION, text);
    }

    private static Deed told(FeedbackKind kind, String text) {
        return life -> life.send(life.officer(), new SendFeedback(life.proposal(), kind, text));
    }

    /** The newest message of the kind comes back from the mail system. */
    public static Deed mailComesBack(FeedbackKind kind, BounceClass bounceClass, String status) {
        return life -> {
            var accepted = life.town().past(debt(kind, life)).stream()
                    .filter(NotificationAccepted.class::isInstance)
                    .map(NotificationAccepted.class::cast)
                    .toList();
            var message = Objects.requireNonNull(accepted.getLast().providerRef());
            life.town().mailSystem().bounced(message, bounceClass, status);
        };
    }

    public static Deed letterPosted(FeedbackKind kind, String reference) {
        return life -> {
            var debt = debt(kind, life);
            life.send(
                    Staff.REGISTRAR,
                    new SwitchChannel(debt, DeliveryChannel.LETTER, "E-postadressen finns inte längre."));
            life.send(Staff.REGISTRAR, new PostLetter(debt, life.day(), reference));
        };
    }

    public static Deed calledAbout(FeedbackKind kind) {
        return life -> life.send(Staff.REGISTRAR, new LogPhoneCall(debt(kind, life), life.day(), "Registrator"));
    }

    public static Deed letGo(FeedbackKind kind, String reason) {
        return life -> life.send(Staff.COORDINATOR, new WaiveObligation(debt(kind, life), reason));
    }

    private static ObligationId debt(FeedbackKind kind, Life life) {
        return life.debts()
                .filter(debt -> life.town().past(debt).getFirst() instanceof FeedbackObligationRaised raised
                        && raised.kind() == kind)
                .toList()
                .getLast();
    }
}
