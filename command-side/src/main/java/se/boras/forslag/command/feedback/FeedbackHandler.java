package se.boras.forslag.command.feedback;

import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.springframework.stereotype.Component;
import se.boras.forslag.command.ledger.Circumstances;
import se.boras.forslag.command.ledger.Dossier;
import se.boras.forslag.command.ledger.Receipt;
import se.boras.forslag.command.ledger.Rights;
import se.boras.forslag.events.feedback.ObligationEvent;
import se.boras.forslag.events.feedback.ObligationId;

/** The seam between the command bus and the rules of feedback. */
@Component
class FeedbackHandler {

    private final MessageDesk messages;

    FeedbackHandler(MessageDesk messages) {
        this.messages = messages;
    }

    @CommandHandler(commandName = FeedbackCommand.FAMILY)
    Receipt handle(FeedbackCommand command, Dossier dossier, Circumstances at) {
        Rights.require(at.actor(), FeedbackRights.of(command));
        return switch (command) {
            case DebtCommand debt -> DebtDesk.handle(debt, dossier, at);
            case MessageCommand message -> messages.handle(message, dossier, at);
            case ReachCommand reach -> reach(reach, dossier, at);
        };
    }

    private static Receipt reach(ReachCommand command, Dossier dossier, Circumstances at) {
        var debt = own(command.obligationId(), dossier, at);
        List<? extends ObligationEvent> events = switch (command) {
            case ReachCommand.PostLetter c -> ReachRules.decide(c, debt, at);
            case ReachCommand.LogPhoneCall c -> ReachRules.decide(c, debt, at);
            case ReachCommand.SwitchChannel c -> List.of(ReachRules.decide(c, debt));
            case ReachCommand.AbandonNotification c -> List.of(ReachRules.decide(c, debt, at));
        };
        dossier.append(ObligationState.KIND, events);
        return dossier.answer(Map.of("obligationId", debt.id().value()));
    }

    static ObligationState own(ObligationId id, Dossier dossier, Circumstances at) {
        var debt = dossier.get(ObligationState.KIND, id);
        Rights.requireOwn(at.actor(), debt.owner());
        return debt;
    }
}
