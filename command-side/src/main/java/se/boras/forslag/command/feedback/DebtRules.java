package se.boras.forslag.command.feedback;

import static se.boras.forslag.command.ledger.RuleViolation.conflict;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.command.commitment.CommitmentState;
import se.boras.forslag.command.commitment.Delivery;
import se.boras.forslag.command.feedback.DebtCommand.DischargeObligation;
import se.boras.forslag.command.feedback.DebtCommand.RemindOfFeedback;
import se.boras.forslag.command.feedback.DebtCommand.ReopenObligation;
import se.boras.forslag.command.feedback.DebtCommand.RescheduleObligation;
import se.boras.forslag.command.feedback.DebtCommand.WaiveObligation;
import se.boras.forslag.command.ledger.Circumstances;
import se.boras.forslag.command.reference.Organ;
import se.boras.forslag.command.reminder.Ladders;
import se.boras.forslag.events.feedback.FeedbackKind;
import se.boras.forslag.events.feedback.FeedbackObligationDischarged;
import se.boras.forslag.events.feedback.FeedbackObligationRaised;
import se.boras.forslag.events.feedback.FeedbackObligationReopened;
import se.boras.forslag.events.feedback.FeedbackObligationRescheduled;
import se.boras.forslag.events.feedback.FeedbackObligationWaived;
import se.boras.forslag.events.feedback.FeedbackReminderIssued;
import se.boras.forslag.events.feedback.ObligationId;
import se.boras.forslag.events.proposal.ProposalId;
import se.boras.forslag.events.reference.CommitteeId;

/** When there is a debt, and when it is no more: only what has reached the proposer pays it. */
final class DebtRules {

    private DebtRules() {}

    /** Nothing new if the same debt has been raised before, paid or not. */
    static Optional<FeedbackObligationRaised> raise(
            ProposalId proposal,
            FeedbackKind kind,
            @Nullable CommitteeId committee,
            LocalDate dueBy,
            String basis,
            List<ObligationState> raisedBefore) {
        if (raisedBefore.stream().anyMatch(debt -> debt.restsOn(kind, basis))) {
            return Optional.empty();
        }
        var id = ObligationId.of(proposal, raisedBefore.size() + 1);
        return Optional.of(new FeedbackObligationRaised(id, proposal, kind, committee, dueBy, basis));
    }

    /** The final word is owed when the last promise has come to its end, and once at a time. */
    static Optional<FeedbackObligationRaised> raiseLast(
            CommitmentState ended,
            LocalDate dueBy,
            String basis,
            List<CommitmentState> promises,
            List<ObligationState> raisedBefore) {
        boolean owedAlready =
                raisedBefore.stream().anyMatch(debt -> debt.kind() == FeedbackKind.COMPLETION && debt.open());
        return owedAlready || Delivery.of(promises).isEmpty()
                ? Optional.empty()
                : raise(ended.proposalId(), FeedbackKind.COMPLETION, ended.responsible(), dueBy, basis, raisedBefore);
    }

    static Optional<FeedbackObligationRescheduled> decide(
            RescheduleObligation command, LocalDate dueBy, ObligationState debt) {
        return debt.open() && !debt.dueBy().equals(dueBy)
                ? Optional.of(new FeedbackObligationRescheduled(debt.id(), dueBy, "PROTOCOL_ADJUSTED"))
                : Optional.empty();
    }

    /** Taken by the other side and not come back in all that time; an automatic notice pays no answer even so. */
    static Optional<FeedbackObligationDischarged> decide(
            DischargeObligation command, ObligationState debt, Circumstances at) {
        return debt.message(command.notificationId())
                .filter(_ -> debt.open())
                .filter(message -> debt.pays(message) && !message.back())
                .filter(message -> {
                    var acceptedAt = message.reports().acceptedAt();
                    return acceptedAt != null && !at.now().isBefore(acceptedAt.plus(command.acceptedFor()));
                })
                .map(message -> new FeedbackObligationDischarged(debt.id(), message.id()));
    }

    /** Words on their way need nobody to do anything; should they come back, the ladder goes on where it was. */
    static FeedbackReminderIssued decide(
            RemindOfFeedback command, ObligationState debt, Ladders ladders, Circumstances at) {
        if (!debt.open()) {
            throw conflict("obligation-settled", debt.id());
        }
        if (debt.wordsUnderWay()) {
            throw conflict("words-under-way", debt.id());
        }
        var level = ladders.ofFeedback(debt.dueBy())
                .due(debt.lastDay(), at.today())
                .orElseThrow(() -> conflict("no-reminder-due", debt.id()))
                .level();
        return new FeedbackReminderIssued(
                debt.id(),
                level,
                debt.dueBy(),
                debt.lastDay().daysOverdue(at.today()),
                List.of(Organ.of(level, debt.committee()).code()));
    }

    static FeedbackObligationWaived decide(WaiveObligation command, ObligationState debt) {
        mustBePayable(debt);
        return new FeedbackObligationWaived(debt.id(), command.reason());
    }

    static FeedbackObligationReopened decide(ReopenObligation command, ObligationState debt) {
        if (debt.open()) {
            throw conflict("obligation-open", debt.id());
        }
        return new FeedbackObligationReopened(debt.id(), command.reason());
    }

    static void mustBePayable(ObligationState debt) {
        if (!debt.standing().payable()) {
            throw conflict("obligation-settled", debt.id());
        }
    }
}
