package se.boras.forslag.query.told;

import static se.boras.forslag.query.told.Openness.OPEN;

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
import se.boras.forslag.events.commitment.CommitmentAbandoned;
import se.boras.forslag.events.commitment.CommitmentDatesSet;
import se.boras.forslag.events.commitment.CommitmentEvent;
import se.boras.forslag.events.commitment.CommitmentMade;
import se.boras.forslag.events.commitment.CommitmentReassigned;
import se.boras.forslag.events.commitment.CommitmentResumed;
import se.boras.forslag.events.commitment.CommitmentSuperseded;
import se.boras.forslag.events.commitment.CommitmentSuspended;
import se.boras.forslag.events.commitment.DateReminderIssued;
import se.boras.forslag.events.commitment.DisputeResolved;
import se.boras.forslag.events.commitment.ImplementationCompleted;
import se.boras.forslag.events.commitment.ImplementationDisputed;
import se.boras.forslag.events.commitment.ImplementationPartlyCompleted;
import se.boras.forslag.events.commitment.ImplementationPlanned;
import se.boras.forslag.events.commitment.ImplementationPostponed;
import se.boras.forslag.events.commitment.ImplementationReopened;
import se.boras.forslag.events.commitment.ImplementationStarted;
import se.boras.forslag.events.commitment.ImplementationVerified;
import se.boras.forslag.events.commitment.OverdueEscalated;
import se.boras.forslag.events.commitment.OverdueExplained;
import se.boras.forslag.events.commitment.OverdueReminderIssued;
import se.boras.forslag.events.commitment.ProgressReported;
import se.boras.forslag.events.commitment.StartReminderIssued;
import se.boras.forslag.events.commitment.VerificationRejected;

/** What everybody may hear of the work of committees: all of it, by organ and role. */
final class OpennessOfWork {

    private OpennessOfWork() {}

    static Openness of(CaseEvent event) {
        return switch (event) {
            case ReferredToCommittee _,
                    ReferralReceived _,
                    ReferralDeclined _,
                    LeadTransferred _,
                    ReferralRecalled _,
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
                    CommitteeDecisionRecorded _,
                    ApprovalWithoutCommitmentFlagged _,
                    ProtocolAdjusted _,
                    ProtocolAnnounced _,
                    DecisionAppealed _,
                    DecisionUpheld _,
                    DecisionAnnulled _,
                    DecisionGainedLegalForce _,
                    DecisionRevoked _,
                    DecisionReplaced _,
                    DecisionRecordCorrected _,
                    CaseClosedByCommittee _ -> OPEN;
        };
    }

    static Openness of(CommitmentEvent event) {
        return switch (event) {
            case CommitmentMade _,
                    CommitmentDatesSet _,
                    ImplementationPlanned _,
                    ImplementationStarted _,
                    ProgressReported _,
                    ImplementationPostponed _,
                    ImplementationPartlyCompleted _,
                    ImplementationCompleted _,
                    ImplementationVerified _,
                    VerificationRejected _,
                    ImplementationDisputed _,
                    DisputeResolved _,
                    ImplementationReopened _,
                    CommitmentSuspended _,
                    CommitmentResumed _,
                    CommitmentAbandoned _,
                    CommitmentSuperseded _,
                    CommitmentReassigned _,
                    OverdueReminderIssued _,
                    OverdueEscalated _,
                    OverdueExplained _,
                    StartReminderIssued _,
                    DateReminderIssued _ -> OPEN;
        };
    }
}
