package se.boras.forslag.command.feedback;

import java.time.Duration;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.events.casework.CaseId;
import se.boras.forslag.events.commitment.CommitmentId;
import se.boras.forslag.events.feedback.FeedbackKind;
import se.boras.forslag.events.feedback.NotificationId;
import se.boras.forslag.events.feedback.ObligationId;
import se.boras.forslag.events.privacy.ContactRef;
import se.boras.forslag.events.proposal.ProposalId;

/** What can be asked about the debt itself: that there is one, when it is due, and that it is no more. */
public sealed interface DebtCommand extends FeedbackCommand {

    /**
     * The same basis raises one debt of a kind, however often it is told.
     *
     * @param caseId the case whose committee owes it, if a committee does
     * @param on the day the term runs from
     */
    record RaiseObligation(
            ProposalId proposalId,
            FeedbackKind kind,
            @Nullable CaseId caseId,
            LocalDate on,
            String basis) implements DebtCommand {}

    /** Whoever has handed in a proposal hears that it has come in; it is owed to each address that was given and holds. */
    record OweAcknowledgement(ProposalId proposalId, ContactRef contact, LocalDate on) implements DebtCommand {}

    /** Nobody has confirmed the address in time. */
    record LetGoOfAcknowledgement(ProposalId proposalId, ContactRef contact) implements DebtCommand {}

    /** Raises the last debt, if with this promise every promise has come to its end. */
    record RaiseCompletion(CommitmentId commitmentId, LocalDate on, String basis) implements DebtCommand {}

    /** So long has the proposer heard nothing that a word of how it goes is owed, if anything is open. */
    record RaiseProgress(ProposalId proposalId, LocalDate on) implements DebtCommand {}

    /** With this debt a word has arrived that says more than how it goes; with none, the proposal has been closed. */
    record SettleProgress(ProposalId proposalId, @Nullable ObligationId paid) implements DebtCommand {}

    /** The meeting has been, or will not be: who has not been told of it need not be. */
    record LetGoOfAgenda(ProposalId proposalId, String reason) implements DebtCommand {}

    /** Nobody can reach the proposer any more: whatever is owed need not be paid. */
    record LetGoOfTheForgotten(ProposalId proposalId) implements DebtCommand {}

    record RescheduleObligation(ProposalId proposalId, String basis, LocalDate adjustedOn) implements DebtCommand {}

    /** Those who owe it are reminded, if the day for that has come. */
    record RemindOfFeedback(ObligationId obligationId) implements DebtCommand {}

    /** A message was accepted so long ago that it would have come back by now. */
    record DischargeObligation(NotificationId notificationId, Duration acceptedFor) implements DebtCommand {}

    record WaiveObligation(ObligationId obligationId, String reason) implements DebtCommand {}

    record ReopenObligation(ObligationId obligationId, String reason) implements DebtCommand {}
}
