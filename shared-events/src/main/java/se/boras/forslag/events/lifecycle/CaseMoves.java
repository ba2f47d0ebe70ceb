package se.boras.forslag.events.lifecycle;

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

/** Which facts of a case (<i>ärende</i>) move the proposal on, or back. */
final class CaseMoves {

    private CaseMoves() {}

    static Stage after(Stage before, CaseEvent event) {
        return switch (event) {
            case ReferredToCommittee _, DecisionRevoked _, DecisionAnnulled _ -> before.to(Stage.REFERRED);
            case ReferralDeclined _, ReferralRecalled _ -> before.to(Stage.ELIGIBLE);
            case CommitteeDecisionRecorded _ -> before.to(Stage.DECIDED);
            case DecisionUpheld _ -> before == Stage.REFERRED ? before.to(Stage.DECIDED) : before;
            case ReferralReceived _,
                    LeadTransferred _,
                    BallotDoubtRaised _,
                    ReferralConfirmedDespiteRecount _,
                    CaseRegistered _,
                    HandlerAssigned _,
                    FeedbackPlanSet _,
                    PreparationStarted _,
                    FactBasisAttached _,
                    OpinionRequested _,
                    OpinionGiven _,
                    ClockPaused _,
                    ClockResumed _,
                    DecisionForecastSet _,
                    CaseReminderIssued _,
                    ScheduledForMeeting _,
                    RemovedFromAgenda _,
                    CaseTabled _,
                    CaseRemitted _,
                    ApprovalWithoutCommitmentFlagged _,
                    ProtocolAdjusted _,
                    ProtocolAnnounced _,
                    DecisionAppealed _,
                    DecisionGainedLegalForce _,
                    DecisionReplaced _,
                    DecisionRecordCorrected _,
                    CaseClosedByCommittee _ -> before;
        };
    }
}
