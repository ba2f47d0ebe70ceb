package se.boras.forslag.command.feedback;

import static java.util.Objects.requireNonNullElse;
import static se.boras.forslag.command.ledger.RuleViolation.conflict;
import static se.boras.forslag.command.ledger.RuleViolation.invalid;

import java.time.LocalDate;
import java.util.List;
import se.boras.forslag.command.feedback.ReachCommand.AbandonNotification;
import se.boras.forslag.command.feedback.ReachCommand.LogPhoneCall;
import se.boras.forslag.command.feedback.ReachCommand.PostLetter;
import se.boras.forslag.command.feedback.ReachCommand.SwitchChannel;
import se.boras.forslag.command.ledger.Circumstances;
import se.boras.forslag.events.feedback.ChannelSwitched;
import se.boras.forslag.events.feedback.FeedbackObligationDischarged;
import se.boras.forslag.events.feedback.LetterPosted;
import se.boras.forslag.events.feedback.NotificationAbandoned;
import se.boras.forslag.events.feedback.ObligationEvent;
import se.boras.forslag.events.feedback.PhoneCallLogged;

/** Reaching the proposer by other ways than mail: a letter or a call by a person pays the debt. */
final class ReachRules {

    private ReachRules() {}

    static List<ObligationEvent> decide(PostLetter command, ObligationState debt, Circumstances at) {
        DebtRules.mustBePayable(debt);
        mustHaveHappened("sentOn", command.sentOn(), at);
        return List.of(
                new LetterPosted(debt.id(), command.sentOn(), command.ref()),
                new FeedbackObligationDischarged(debt.id(), null));
    }

    static List<ObligationEvent> decide(LogPhoneCall command, ObligationState debt, Circumstances at) {
        DebtRules.mustBePayable(debt);
        mustHaveHappened("on", command.calledOn(), at);
        var caller = requireNonNullElse(command.by(), at.actor().id());
        return List.of(
                new PhoneCallLogged(debt.id(), command.calledOn(), caller),
                new FeedbackObligationDischarged(debt.id(), null));
    }

    static ChannelSwitched decide(SwitchChannel command, ObligationState debt) {
        DebtRules.mustBePayable(debt);
        if (debt.channel() == command.to()) {
            throw conflict("same-channel", command.to());
        }
        return new ChannelSwitched(debt.id(), debt.channel(), command.to(), command.reason());
    }

    /** Nobody gives up before a message has come back. */
    static NotificationAbandoned decide(AbandonNotification command, ObligationState debt, Circumstances at) {
        if (!debt.open()) {
            throw conflict("obligation-settled", debt.id());
        }
        if (debt.returned() == 0) {
            throw conflict("not-tried-yet", debt.id());
        }
        return new NotificationAbandoned(
                debt.id(), debt.returned(), command.reason(), at.actor().id());
    }

    static void mustBeReachable(Reach reach, Object debt) {
        switch (reach) {
            case MAIL -> {}
            case NOT_CONFIRMED -> throw conflict("mail-address-not-confirmed", debt);
            case NO_MAIL -> throw conflict("no-mail-address", debt);
        }
    }

    private static void mustHaveHappened(String field, LocalDate on, Circumstances at) {
        if (on.isAfter(at.today())) {
            throw invalid(field, "in-the-future", on);
        }
    }
}
