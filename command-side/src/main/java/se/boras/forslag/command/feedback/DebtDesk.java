package se.boras.forslag.command.feedback;

import java.util.Map;
import java.util.Optional;
import se.boras.forslag.command.casework.CaseState;
import se.boras.forslag.command.commitment.CommitmentState;
import se.boras.forslag.command.feedback.DebtCommand.LetGoOfAcknowledgement;
import se.boras.forslag.command.feedback.DebtCommand.LetGoOfAgenda;
import se.boras.forslag.command.feedback.DebtCommand.LetGoOfTheForgotten;
import se.boras.forslag.command.feedback.DebtCommand.OweAcknowledgement;
import se.boras.forslag.command.feedback.DebtCommand.RaiseCompletion;
import se.boras.forslag.command.feedback.DebtCommand.RaiseObligation;
import se.boras.forslag.command.feedback.DebtCommand.RaiseProgress;
import se.boras.forslag.command.feedback.DebtCommand.RescheduleObligation;
import se.boras.forslag.command.feedback.DebtCommand.SettleProgress;
import se.boras.forslag.command.ledger.Circumstances;
import se.boras.forslag.command.ledger.Dossier;
import se.boras.forslag.command.ledger.Receipt;
import se.boras.forslag.command.privacy.ContactState;
import se.boras.forslag.command.proposal.ProposalState;
import se.boras.forslag.events.feedback.FeedbackKind;
import se.boras.forslag.events.feedback.FeedbackObligationRaised;
import se.boras.forslag.events.feedback.ObligationEvent;
import se.boras.forslag.events.feedback.ObligationId;

/** Carries out what concerns the debt itself: that there is one, when it is due, and that it is no more. */
final class DebtDesk {

    private DebtDesk() {}

    static Receipt handle(DebtCommand command, Dossier dossier, Circumstances at) {
        return switch (command) {
            case RaiseObligation c -> raise(c, dossier);
            case OweAcknowledgement c -> owe(c, dossier);
            case LetGoOfAcknowledgement c -> {
                var proposal = dossier.get(ProposalState.KIND, c.proposalId());
                var debts = Obligations.in(dossier, c.proposalId());
                dossier.append(ObligationState.KIND, AcknowledgementRules.decide(c, proposal, debts));
                yield dossier.answer();
            }
            case RaiseCompletion c -> raise(c, dossier);
            case RaiseProgress c -> raise(c, dossier);
            case SettleProgress c -> {
                var debts = Obligations.in(dossier, c.proposalId());
                dossier.append(ObligationState.KIND, ProgressRules.decide(c, debts));
                yield dossier.answer();
            }
            case LetGoOfAgenda c -> {
                var debts = Obligations.in(dossier, c.proposalId());
                dossier.append(ObligationState.KIND, ProgressRules.decide(c, debts));
                yield dossier.answer();
            }
            case LetGoOfTheForgotten c -> {
                var proposer = dossier.get(ProposalState.KIND, c.proposalId()).contactRef();
                var person = dossier.find(ContactState.KIND, proposer);
                if (person != null && person.whyUnreachable() != null) {
                    var debts = Obligations.in(dossier, c.proposalId());
                    dossier.append(ObligationState.KIND, ProgressRules.letGo(person.whyUnreachable(), debts));
                }
                yield dossier.answer();
            }
            case RescheduleObligation c -> reschedule(c, dossier);
            case DebtCommand.DischargeObligation c -> {
                var debt = dossier.get(ObligationState.KIND, c.notificationId().obligationId());
                yield append(DebtRules.decide(c, debt, at), debt.id(), dossier);
            }
            case DebtCommand.RemindOfFeedback c -> {
                var debt = dossier.get(ObligationState.KIND, c.obligationId());
                var reminder = DebtRules.decide(
                        c, debt, Terms.of(dossier, debt.id().proposalId()).ladders(), at);
                yield append(Optional.of(reminder), debt.id(), dossier);
            }
            case DebtCommand.WaiveObligation c ->
                append(
                        Optional.of(DebtRules.decide(c, FeedbackHandler.own(c.obligationId(), dossier, at))),
                        c.obligationId(),
                        dossier);
            case DebtCommand.ReopenObligation c ->
                append(
                        Optional.of(DebtRules.decide(c, FeedbackHandler.own(c.obligationId(), dossier, at))),
                        c.obligationId(),
                        dossier);
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

    private static Receipt owe(OweAcknowledgement command, Dossier dossier) {
        var dueBy = Terms.of(dossier, command.proposalId()).dueBy(FeedbackKind.ACKNOWLEDGEMENT, command.on());
        var before = Obligations.in(dossier, command.proposalId());
        var owed = before.restingOn(FeedbackKind.ACKNOWLEDGEMENT, AddressBasis.of(command.contact()));
        var events = AcknowledgementRules.decide(command, dueBy, before);
        dossier.append(ObligationState.KIND, events);
        var id = owed.map(ObligationState::id).orElseGet(() -> events.getFirst().obligationId());
        return dossier.answer(Map.of("obligationId", id.value()));
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

    private static Receipt raise(RaiseProgress command, Dossier dossier) {
        var proposal = dossier.get(ProposalState.KIND, command.proposalId());
        var dueBy = Terms.of(dossier, command.proposalId()).dueBy(FeedbackKind.PROGRESS, command.on());
        var owing = Promises.in(dossier, command.proposalId()).whoHasItOpen();
        var before = Obligations.in(dossier, command.proposalId());
        dossier.append(ObligationState.KIND, ProgressRules.raise(command, dueBy, proposal, owing, before));
        return dossier.answer();
    }

    private static Receipt reschedule(RescheduleObligation command, Dossier dossier) {
        var dueBy = Terms.of(dossier, command.proposalId()).afterAdjustment(command.adjustedOn());
        Obligations.in(dossier, command.proposalId())
                .restingOn(FeedbackKind.DECISION, command.basis())
                .flatMap(debt -> DebtRules.decide(command, dueBy, debt))
                .ifPresent(event -> dossier.append(ObligationState.KIND, event));
        return dossier.answer(Map.of());
    }

    private static Receipt append(Optional<? extends ObligationEvent> event, ObligationId debt, Dossier dossier) {
        event.ifPresent(appended -> dossier.append(ObligationState.KIND, appended));
        return dossier.answer(Map.of("obligationId", debt.value()));
    }
}
