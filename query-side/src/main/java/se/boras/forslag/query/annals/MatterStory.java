package se.boras.forslag.query.annals;

import java.time.LocalDate;
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
import se.boras.forslag.query.annals.Stint.Ending;

/** What each event does to a case. */
final class MatterStory {

    private MatterStory() {}

    static @Nullable Matter evolve(@Nullable Matter before, CaseEvent event, LocalDate day) {
        if (event instanceof ReferredToCommittee referred) {
            return Matter.of(referred, day);
        }
        return before == null ? null : next(before, event, day);
    }

    private static Matter next(Matter matter, CaseEvent event, LocalDate day) {
        return switch (event) {
            case ReferredToCommittee referred -> Matter.of(referred, day);
            case ReferralReceived _ -> matter.last(stint -> stint.received(day));
            case ReferralDeclined _ -> ended(matter, day, Ending.DECLINED);
            case ReferralRecalled _ -> ended(matter, day, Ending.RECALLED);
            case CaseClosedByCommittee _ -> ended(matter, day, Ending.CLOSED);
            case LeadTransferred transferred ->
                ended(matter, day, Ending.TRANSFERRED).next(transferred.to(), day);
            case CaseRegistered registered -> matter.registered(registered.dnr());
            case ClockPaused _ -> matter.last(stint -> stint.paused(day));
            case ClockResumed _ -> matter.last(stint -> stint.resumed(day));
            case DecisionForecastSet forecast -> matter.forecast(forecast.expectedDecisionOn());
            case CaseReminderIssued it ->
                matter.last(stint -> stint.carriedTo(stint.rungs().carriedTo(it.step(), it.level())));
            case CaseTabled _ -> matter.putOff();
            case CaseRemitted remitted ->
                remitted.newDueBy() == null
                        ? matter.remitted(null)
                        : matter.remitted(remitted.newDueBy())
                                .last(stint -> stint.carriedTo(stint.rungs().undecided()));
            case CommitteeDecisionRecorded it ->
                matter.decided(Verdict.of(it, matter.last().committee()));
            case ProtocolAdjusted it -> matter.ruled(it.decisionId(), verdict -> verdict.adjusted(it.adjustedOn()));
            case DecisionRecordCorrected it ->
                matter.ruled(it.decisionId(), verdict -> verdict.corrected(it.field(), it.is()));
            case DecisionAnnulled it -> matter.fell(it.decisionId(), day);
            case DecisionRevoked it -> matter.fell(it.decisionId(), day);
            case DecisionReplaced it -> matter.fell(it.oldDecisionId(), day);
            case ProtocolAnnounced it -> matter.ruled(it.decisionId(), verdict -> verdict.announced(it.announcedOn()));
            case BallotDoubtRaised it ->
                it.afterDecision() || matter.doubtedOn() != null ? matter : matter.doubted(day);
            case ReferralConfirmedDespiteRecount _ -> matter.doubted(null);
            case HandlerAssigned _,
                    FeedbackPlanSet _,
                    PreparationStarted _,
                    FactBasisAttached _,
                    OpinionRequested _,
                    OpinionGiven _,
                    ScheduledForMeeting _,
                    RemovedFromAgenda _,
                    ApprovalWithoutCommitmentFlagged _,
                    DecisionAppealed _,
                    DecisionUpheld _,
                    DecisionGainedLegalForce _ -> matter;
        };
    }

    private static Matter ended(Matter matter, LocalDate on, Ending how) {
        UnaryOperator<Stint> end = stint -> stint.until() == null ? stint.ended(on, how) : stint;
        return matter.last(end);
    }
}
