package se.boras.forslag.query.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.events.casework.ApprovalWithoutCommitmentFlagged;
import se.boras.forslag.events.casework.BallotDoubtRaised;
import se.boras.forslag.events.casework.CaseClosedByCommittee;
import se.boras.forslag.events.casework.CaseEvent;
import se.boras.forslag.events.casework.CaseRegistered;
import se.boras.forslag.events.casework.CaseReminderIssued;
import se.boras.forslag.events.casework.CaseRemitted;
import se.boras.forslag.events.casework.CaseTabled;
import se.boras.forslag.events.casework.ClockPaused;
import se.boras.forslag.events.casework.ClockResumed;
import se.boras.forslag.events.casework.CommitteeDecisionRecorded;
import se.boras.forslag.events.casework.DecisionAnnulled;
import se.boras.forslag.events.casework.DecisionAppealed;
import se.boras.forslag.events.casework.DecisionForecastSet;
import se.boras.forslag.events.casework.DecisionGainedLegalForce;
import se.boras.forslag.events.casework.DecisionId;
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
import se.boras.forslag.query.cases.Decision.Standing;

/** Reads the events of one case from first to last, and remembers what is to be told of it. */
final class CaseStory {

    final Set<String> dnr = new LinkedHashSet<>();
    final List<Decision> decisions = new ArrayList<>();
    final List<Meeting> meetings = new ArrayList<>();
    final Clocks clocks = new Clocks();

    @Nullable
    ReferredToCommittee referral;

    @Nullable
    String lead;

    @Nullable
    Instant receivedAt;

    @Nullable
    LocalDate expectedOn;

    CaseStage stage = CaseStage.SENT;

    void read(CaseEvent event, LocalDate on) {
        switch (event) {
            case ReferredToCommittee referred -> refer(referred, on);
            case ReferralReceived received -> {
                receivedAt = received.receivedAt();
                stage = CaseStage.RECEIVED;
            }
            case LeadTransferred transferred -> {
                lead = transferred.to().value();
                receivedAt = null;
                clocks.restart(transferred.transferredOn());
                stage = CaseStage.SENT;
            }
            case ReferralDeclined _ -> stage = CaseStage.DECLINED;
            case ReferralRecalled _ -> stage = CaseStage.RECALLED;
            case CaseRegistered registered -> {
                dnr.add(registered.dnr());
                stage = stage == CaseStage.RECEIVED ? CaseStage.REGISTERED : stage;
            }
            case PreparationStarted _ -> stage = CaseStage.IN_PREPARATION;
            case ClockPaused paused -> clocks.pause(on, paused.ground());
            case ClockResumed _ -> clocks.resume(on);
            case DecisionForecastSet forecast -> expectedOn = forecast.expectedDecisionOn();
            case ScheduledForMeeting it -> meet(CaseStage.SCHEDULED, Meeting.scheduled(it));
            case RemovedFromAgenda it -> meet(CaseStage.IN_PREPARATION, Meeting.removed(it));
            case CaseTabled it -> meet(CaseStage.TABLED, Meeting.tabled(it));
            case CaseRemitted it -> meet(CaseStage.REMITTED, Meeting.remitted(it));
            case CommitteeDecisionRecorded it -> {
                meet(CaseStage.DECIDED, Meeting.decided(it));
                decisions.add(Decision.of(it));
                clocks.stop(it.meetingDate());
            }
            case ProtocolAdjusted it -> ruled(it.decisionId(), CaseStage.ADJUSTED, d -> d.adjusted(it.adjustedOn()));
            case ProtocolAnnounced it ->
                ruled(it.decisionId(), CaseStage.ANNOUNCED, d -> d.announced(it.announcedOn(), it.noticeUntil()));
            case DecisionGainedLegalForce it ->
                ruled(it.decisionId(), CaseStage.LEGAL_FORCE, d -> d.inForce(it.gainedOn()));
            case DecisionRecordCorrected it -> ruled(it.decisionId(), stage, d -> d.corrected(it.field(), it.is()));
            case DecisionAppealed _ -> stage = CaseStage.APPEALED;
            case DecisionUpheld _ -> stage = CaseStage.UPHELD;
            case DecisionAnnulled it -> fell(it.decisionId(), CaseStage.ANNULLED, Standing.ANNULLED);
            case DecisionRevoked it -> fell(it.decisionId(), CaseStage.REVOKED, Standing.REVOKED);
            case DecisionReplaced it -> ruled(it.oldDecisionId(), stage, d -> d.standing(Standing.REPLACED));
            case CaseClosedByCommittee _ -> stage = CaseStage.CLOSED;
            case BallotDoubtRaised _,
                    ReferralConfirmedDespiteRecount _,
                    HandlerAssigned _,
                    CaseReminderIssued _,
                    FeedbackPlanSet _,
                    FactBasisAttached _,
                    OpinionRequested _,
                    OpinionGiven _,
                    ApprovalWithoutCommitmentFlagged _ -> {}
        }
    }

    private void refer(ReferredToCommittee referred, LocalDate on) {
        referral = referred;
        lead = referred.lead().value();
        clocks.start(on);
    }

    private void meet(CaseStage after, Meeting meeting) {
        meetings.add(meeting);
        stage = after;
    }

    private void ruled(DecisionId id, CaseStage after, UnaryOperator<Decision> change) {
        decisions.replaceAll(decision -> decision.id().equals(id.value()) ? change.apply(decision) : decision);
        stage = after;
    }

    private void fell(DecisionId id, CaseStage after, Standing how) {
        ruled(id, after, decision -> decision.standing(how));
        clocks.stop(null);
    }
}
