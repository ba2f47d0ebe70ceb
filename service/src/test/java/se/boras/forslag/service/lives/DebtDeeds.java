package se.boras.forslag.service.lives;

import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import se.boras.forslag.command.feedback.DebtCommand;
import se.boras.forslag.command.feedback.FeedbackCommand;
import se.boras.forslag.command.feedback.MessageCommand;
import se.boras.forslag.command.feedback.ReachCommand;
import se.boras.forslag.command.ledger.Role;
import se.boras.forslag.events.feedback.DeliveryChannel;
import se.boras.forslag.events.feedback.FeedbackKind;
import se.boras.forslag.events.feedback.NotificationBounced.BounceClass;
import se.boras.forslag.events.feedback.NotificationId;
import se.boras.forslag.events.feedback.ObligationId;
import se.boras.forslag.events.proposal.ProposalId;

/** What can be tried with a debt of feedback. */
record DebtDeeds(Chance chance, House house, Chronicle chronicle, ObligationId id) {

    Deed any() {
        var message = NotificationId.of(id, 1);
        var now = house.clock().instant();
        return by(chance.pick(List.<Supplier<FeedbackCommand>>of(
                        this::answer,
                        this::pay,
                        () -> new DebtCommand.WaiveObligation(id, "Redan samtalat"),
                        () -> new DebtCommand.ReopenObligation(id, "Brevet kom tillbaka"),
                        () -> new DebtCommand.DischargeObligation(message, Duration.ofDays(14)),
                        () -> new ReachCommand.LogPhoneCall(id, chance.day(), null),
                        () -> new ReachCommand.SwitchChannel(id, chance.one(DeliveryChannel.values()), "Ingen e-post"),
                        () -> new ReachCommand.AbandonNotification(id, "Går inte att nå"),
                        () -> new MessageCommand.RecordDispatch(message, "ref-1", now),
                        () -> new MessageCommand.RecordAcceptance(message, "ref-1", now),
                        () -> new MessageCommand.RecordDelivery(message, "ref-1", now),
                        () -> new MessageCommand.RecordBounce(
                                message, chance.one(BounceClass.values()), chance.one("5.1.1", "4.2.2"), now)))
                .get());
    }

    Deed by(FeedbackCommand command) {
        return chance.by(
                switch (command) {
                    case MessageCommand.SendFeedback _ -> Role.NAMNDSEKRETERARE;
                    case MessageCommand _ -> Role.SYSTEM;
                    case DebtCommand.DischargeObligation _ -> Role.SYSTEM;
                    case DebtCommand _ -> Role.COORDINATOR;
                    case ReachCommand _ -> Role.REGISTRATOR;
                },
                Cases.lead(chronicle).orElse("ks"),
                command);
    }

    FeedbackCommand pay() {
        return new ReachCommand.PostLetter(id, chance.day(), "brev-1");
    }

    FeedbackCommand answer() {
        var kind = chance.one(FeedbackKind.DECISION, FeedbackKind.COMPLETION, FeedbackKind.PROGRESS);
        return new MessageCommand.SendFeedback(
                new ProposalId(chronicle.proposal()), kind, chance.secret("Nämnden har beslutat."));
    }
}
