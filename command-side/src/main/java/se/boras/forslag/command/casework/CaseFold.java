package se.boras.forslag.command.casework;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.command.casework.Decision.Standing;
import se.boras.forslag.events.casework.ApprovalWithoutCommitmentFlagged;
import se.boras.forslag.events.casework.BallotDoubtRaised;
import se.boras.forslag.events.casework.CaseClosedByCommittee;
import se.boras.forslag.events.casework.CaseEvent;
import se.boras.forslag.events.casework.CaseRegistered;
import se.boras.forslag.events.casework.CaseReminderIssued;
import se.boras.forslag.events.casework.CaseRemitted;
import se.boras.forslag.events.casework.CaseStep;
import se.boras.forslag.events.casework.CaseTabled;
import se.boras.forslag.events.casework.ClockPaused;
import se.boras.forslag.events.casework.ClockResumed;
import se.boras.forslag.events.casework.CommitteeDecisionRecorded;
import se.boras.forslag.events.casework.DecisionAnnulled;
import se.boras.forslag.events.casework.DecisionAppealed;
import se.boras.forslag.events.casework.DecisionForecastSet;
import se.boras.forslag.events.casework.DecisionGainedLegalForce;
import se.boras.forslag.events.casework.DecisionRecordCorrected;
import se.boras.forslag.events.casework.DecisionReplaced;
import se.boras.forslag.events.casework.DecisionRevoked;
import se.boras.forslag.events.casework.DecisionUpheld;
import se.boras.forslag.events.casework.FactBasisAttached;
import se.boras.forslag.events.casework.FeedbackPlanSet;
import se.boras.forslag.events.casework.HandlerAssigned;
import se.boras.forslag.events.casework.LeadTransferred;
import se.boras.forslag.events.casework.OpinionGiven;
import se.boras.forslag.events.casework.OpinionRequested;
import se.boras.forslag.events.casework.PreparationStarted;
import se.boras.forslag.events.casework.ProtocolAdjusted;
import se.boras.forslag.events.casework.ProtocolAnnounced;
import se.boras.forslag.events.casework.ReferralConfirmedDespiteRecount;
import se.boras.forslag.events.casework.ReferralDeclined;
import se.boras.forslag.events.casework.ReferralRecalled;
import se.boras.forslag.events.casework.ReferralReceived;
import se.boras.forslag.events.casework.ReferredToCommittee;
import se.boras.forslag.events.casework.RemovedFromAgenda;
import se.boras.forslag.events.casework.ScheduledForMeeting;

/** How the past of a case becomes its state, one event at a time. */
final class CaseFold {

    private CaseFold() {}

    static CaseState evolve(@Nullable CaseState before, CaseEvent event) {
        return event instanceof ReferredToCommittee referral ? begun(referral) : after(requireNonNull(before), event);
    }

    private static CaseState after(CaseState before, CaseEvent event) {
        return switch (event) {
            case ReferredToCommittee e -> begun(e);
            case ReferralReceived _ -> before.at(CaseStage.RECEIVED);
            case ReferralDeclined _ -> before.at(CaseStage.DECLINED);
            case LeadTransferred e -> handedOver(before, e);
            case ReferralRecalled _ -> before.at(CaseStage.RECALLED);
            case BallotDoubtRaised e -> before.with(before.doubts().raised(e.batchId(), e.afterDecision()));
            case ReferralConfirmedDespiteRecount _ ->
                before.with(before.doubts().settled());
            case CaseRegistered e -> registered(before, e);
            case HandlerAssigned _, FeedbackPlanSet _ -> before;
            case DecisionForecastSet e -> before.with(before.lastDays().expected(e.expectedDecisionOn()));
            case CaseReminderIssued e -> before.with(before.lastDays().reminded(e));
            case PreparationStarted _ -> before.at(CaseStage.IN_PREPARATION);
            case FactBasisAttached e -> before.with(before.preparation().recommending(e.recommendation()));
            case OpinionRequested e -> before.with(before.consulted().asked(e.committee()));
            case OpinionGiven e -> before.with(before.consulted().answered(e.committee()));
            case ClockPaused e -> before.with(before.clocks().paused(e.ground()));
            case ClockResumed _ -> before.with(before.clocks().running());
            case ScheduledForMeeting e -> meeting(before, CaseStage.SCHEDULED, e.meetingDate());
            case RemovedFromAgenda _ -> meeting(before, CaseStage.IN_PREPARATION, null);
            case CaseTabled e -> meeting(before, CaseStage.TABLED, e.nextMeeting());
            case CaseRemitted e -> remitted(before, e);
            case CommitteeDecisionRecorded e -> decided(before, e);
            case ApprovalWithoutCommitmentFlagged _ -> before;
            case ProtocolAdjusted e -> DecisionFold.adjusted(before, e);
            case ProtocolAnnounced e -> DecisionFold.announced(before, e);
            case DecisionGainedLegalForce e -> DecisionFold.inForce(before, e);
            case DecisionAppealed _ -> before.at(CaseStage.APPEALED);
            case DecisionUpheld e -> DecisionFold.upheld(before, e.decisionId());
            case DecisionAnnulled e ->
                DecisionFold.fallen(undated(before.at(CaseStage.ANNULLED)), e.decisionId(), Standing.ANNULLED);
            case DecisionRevoked e ->
                DecisionFold.fallen(undated(before.at(CaseStage.REVOKED)), e.decisionId(), Standing.REVOKED);
            case DecisionReplaced e -> DecisionFold.fallen(before, e.oldDecisionId(), Standing.REPLACED);
            case DecisionRecordCorrected e -> DecisionFold.corrected(before, e);
            case CaseClosedByCommittee _ -> before.at(CaseStage.CLOSED);
        };
    }

    private static CaseState begun(ReferredToCommittee referral) {
        return new CaseState(
                referral.caseId(),
                CaseStage.SENT,
                referral.lead(),
                Clocks.from(referral.referredOn()),
                Consulted.from(referral.consulted()),
                Preparation.NONE,
                Doubts.NONE,
                Decisions.NONE,
                LastDays.decisionBy(referral.decisionDueBy()));
    }

    private static CaseState handedOver(CaseState before, LeadTransferred transfer) {
        return before.at(CaseStage.SENT)
                .ledBy(transfer.to())
                .with(before.clocks().handedOver(transfer.transferredOn()))
                .with(before.consulted().leaving(transfer.to()))
                .with(before.preparation().handedOver())
                .with(before.lastDays().anew(CaseStep.RECEIVE));
    }

    private static CaseState registered(CaseState before, CaseRegistered registration) {
        return before.at(before.stage() == CaseStage.RECEIVED ? CaseStage.REGISTERED : before.stage())
                .with(before.preparation().registered(registration.dnr()));
    }

    private static CaseState undated(CaseState before) {
        return before.with(before.lastDays().movedTo(null));
    }

    private static CaseState remitted(CaseState before, CaseRemitted event) {
        var after = meeting(before, CaseStage.REMITTED, null);
        return event.newDueBy() == null ? after : after.with(before.lastDays().movedTo(event.newDueBy()));
    }

    private static CaseState meeting(CaseState before, CaseStage stage, @Nullable LocalDate ahead) {
        return before.at(stage).with(before.preparation().onAgenda(ahead));
    }

    private static CaseState decided(CaseState before, CommitteeDecisionRecorded record) {
        return meeting(before, CaseStage.DECIDED, null)
                .with(before.clocks().running())
                .with(before.decisions().plus(Decision.of(record, before.lead())))
                .with(before.lastDays().anew(CaseStep.ADJUST_PROTOCOL).anew(CaseStep.ANNOUNCE_PROTOCOL));
    }
}
