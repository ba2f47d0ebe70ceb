package se.boras.forslag.command.feedback;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.springframework.stereotype.Component;
import se.boras.forslag.command.casework.CaseState;
import se.boras.forslag.command.commitment.CommitmentState;
import se.boras.forslag.command.feedback.DebtCommand.RaiseCompletion;
import se.boras.forslag.command.feedback.DebtCommand.RaiseObligation;
import se.boras.forslag.command.feedback.DebtCommand.RescheduleObligation;
import se.boras.forslag.command.ledger.Circumstances;
import se.boras.forslag.command.ledger.Dossier;
import se.boras.forslag.command.ledger.Receipt;
import se.boras.forslag.command.ledger.Rights;
import se.boras.forslag.command.reference.Reference;
import se.boras.forslag.events.feedback.FeedbackKind;
import se.boras.forslag.events.feedback.FeedbackObligationRaised;
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
            case DebtCommand debt -> debt(debt, dossier, at);
            case MessageCommand message -> messages.handle(message, dossier, at);
            case ReachCommand reach -> reach(reach, dossier, at);
        };
    }

    private static Receipt debt(DebtCommand command, Dossier dossier, Circumstances at) {
        return switch (command) {
            case RaiseObligation c -> raise(c, dossier);
            case RaiseCompletion c -> raise(c, dossier);
            case RescheduleObligation c -> reschedule(c, dossier);
            case DebtCommand.DischargeObligation c -> {
                var debt = dossier.get(ObligationState.KIND, c.notificationId().obligationId());
                yield append(DebtRules.decide(c, debt, at), debt.id(), dossier);
            }
            case DebtCommand.RemindOfFeedback c -> {
                var debt = dossier.get(ObligationState.KIND, c.obligationId());
                var reminder = DebtRules.decide(c, debt, Reference.calendar(dossier), at);
                yield append(Optional.of(reminder), debt.id(), dossier);
            }
            case DebtCommand.WaiveObligation c ->
                append(Optional.of(DebtRules.decide(c, own(c.obligationId(), dossier, at))), c.obligationId(), dossier);
            case DebtCommand.ReopenObligation c ->
                append(Optional.of(DebtRules.decide(c, own(c.obligationId(), dossier, at))), c.obligationId(), dossier);
        };
    }

    private static Receipt raise(RaiseObligation command, Dossier dossier) {
        var caseId = command.caseId();
        var committee =
                caseId == null ? null : dossier.get(CaseState.KIND, caseId).lead();
        var dueBy = Terms.of(dossier, command.proposalId()).dueBy(command.kind(), command.on());
        var before = Obligations.in(dossier, command.proposalId());
        var raised =
                DebtRules.raise(command.proposalId(), command.kind(), committee, dueBy, command.basis(), before.all());
        var id = raised.map(FeedbackObligationRaised::obligationId)
                .or(() -> before.restingOn(command.kind(), command.basis()).map(ObligationState::id))
                .orElseThrow();
        return append(raised, id, dossier);
    }

    private static Receipt raise(RaiseCompletion command, Dossier dossier) {
        var ended = dossier.get(CommitmentState.KIND, command.commitmentId());
        var proposal = ended.proposalId();
        var dueBy = Terms.of(dossier, proposal).dueBy(FeedbackKind.COMPLETION, command.on());
        var promises = Promises.in(dossier, proposal).awaited();
        var before = Obligations.in(dossier, proposal);
        DebtRules.raiseLast(ended, dueBy, command.basis(), promises, before.all())
                .ifPresent(raised -> dossier.append(ObligationState.KIND, raised));
        return dossier.answer(Map.of());
    }

    private static Receipt reschedule(RescheduleObligation command, Dossier dossier) {
        var dueBy = Terms.of(dossier, command.proposalId()).afterAdjustment(command.adjustedOn());
        Obligations.in(dossier, command.proposalId())
                .restingOn(FeedbackKind.DECISION, command.basis())
                .flatMap(debt -> DebtRules.decide(command, dueBy, debt))
                .ifPresent(event -> dossier.append(ObligationState.KIND, event));
        return dossier.answer(Map.of());
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

    private static ObligationState own(ObligationId id, Dossier dossier, Circumstances at) {
        var debt = dossier.get(ObligationState.KIND, id);
        Rights.requireOwn(at.actor(), debt.owner());
        return debt;
    }

    private static Receipt append(Optional<? extends ObligationEvent> event, ObligationId debt, Dossier dossier) {
        event.ifPresent(appended -> dossier.append(ObligationState.KIND, appended));
        return dossier.answer(Map.of("obligationId", debt.value()));
    }
}
