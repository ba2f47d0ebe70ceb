package se.boras.forslag.command.feedback;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.boras.forslag.command.feedback.MessageCommand.ComposeNotification;
import se.boras.forslag.command.feedback.MessageCommand.SendFeedback;
import se.boras.forslag.command.ledger.Circumstances;
import se.boras.forslag.command.ledger.Dossier;
import se.boras.forslag.command.ledger.Receipt;
import se.boras.forslag.command.ledger.Rights;
import se.boras.forslag.command.proposal.ProposalState;
import se.boras.forslag.events.feedback.FeedbackKind;
import se.boras.forslag.events.feedback.NotificationId;
import se.boras.forslag.events.feedback.ObligationEvent;

/** Handles what concerns messages, for which the vault and the outbox are needed besides the dossier. */
@Component
class MessageDesk {

    private final Addressing addressing;
    private final Writing writing;

    MessageDesk(Addressing addressing, Writing writing) {
        this.addressing = addressing;
        this.writing = writing;
    }

    Receipt handle(MessageCommand command, Dossier dossier, Circumstances at) {
        return switch (command) {
            case SendFeedback c -> send(c, dossier, at);
            case ComposeNotification c -> compose(c, dossier, at);
            case MessageCommand.RecordDispatch c ->
                report(MessageRules.decide(c, debt(c.notificationId(), dossier)), dossier);
            case MessageCommand.RecordAcceptance c ->
                report(MessageRules.decide(c, debt(c.notificationId(), dossier)), dossier);
            case MessageCommand.RecordDelivery c ->
                report(MessageRules.decide(c, debt(c.notificationId(), dossier)), dossier);
            case MessageCommand.RecordBounce c -> {
                var debt = debt(c.notificationId(), dossier);
                yield report(MessageRules.decide(c, debt, canBeSentAgain(c.notificationId(), debt, dossier)), dossier);
            }
        };
    }

    private Receipt send(SendFeedback command, Dossier dossier, Circumstances at) {
        var recipient = dossier.get(ProposalState.KIND, command.proposalId());
        var debts = Obligations.in(dossier, command.proposalId());
        var answer = Answering.of(command, debts, Promises.in(dossier, command.proposalId()));
        Rights.requireOwn(at.actor(), answer.owner());
        ReachRules.mustBeReachable(addressing.of(recipient), answer.id());
        var letter = writing.answer(recipient, answer.from(), command.kind(), command.text());
        answer.raise(at.today()).ifPresent(raised -> dossier.append(ObligationState.KIND, raised));
        return compose(new ComposeNotification(answer.id(), recipient.contactRef(), letter), dossier, at);
    }

    private Receipt compose(ComposeNotification command, Dossier dossier, Circumstances at) {
        var debt = dossier.get(ObligationState.KIND, command.obligationId());
        var made = new LinkedHashMap<String, Object>(
                Map.of("obligationId", command.obligationId().value()));
        MessageRules.decide(command, debt, at)
                .ifPresentOrElse(
                        composed -> {
                            writing.layReady(composed, command.to(), command.letter(), at.actor());
                            dossier.append(ObligationState.KIND, composed);
                            made.put("notificationId", composed.notificationId().value());
                        },
                        () -> MessageRules.unheardOf(command, debt, at)
                                .ifPresent(message -> writing.layReadyIfLost(message, command)));
        return dossier.answer(made);
    }

    /** Of an acknowledgement nothing is kept, but it can be written anew for whoever still has that address. */
    private boolean canBeSentAgain(NotificationId message, ObligationState debt, Dossier dossier) {
        if (debt.kind() != FeedbackKind.ACKNOWLEDGEMENT) {
            return writing.keeps(message);
        }
        var proposal = dossier.get(ProposalState.KIND, debt.id().proposalId());
        return addressing.of(proposal) == Reach.MAIL && AddressBasis.isFor(proposal.contactRef(), debt);
    }

    private static ObligationState debt(NotificationId notification, Dossier dossier) {
        return dossier.get(ObligationState.KIND, notification.obligationId());
    }

    private static Receipt report(List<ObligationEvent> events, Dossier dossier) {
        dossier.append(ObligationState.KIND, events);
        return dossier.answer(Map.of());
    }
}
