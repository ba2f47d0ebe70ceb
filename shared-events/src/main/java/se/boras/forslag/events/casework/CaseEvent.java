package se.boras.forslag.events.casework;

import se.boras.forslag.events.LedgerEvent;

/** Something that has happened in one case (<i>ärende</i>) of a committee. */
public sealed interface CaseEvent extends LedgerEvent
        permits ReferredToCommittee,
                ReferralReceived,
                ReferralDeclined,
                LeadTransferred,
                ReferralRecalled,
                BallotDoubtRaised,
                ReferralConfirmedDespiteRecount,
                CaseRegistered,
                HandlerAssigned,
                FeedbackPlanSet,
                PreparationStarted,
                FactBasisAttached,
                OpinionRequested,
                OpinionGiven,
                ClockPaused,
                ClockResumed,
                DecisionForecastSet,
                CaseReminderIssued,
                ScheduledForMeeting,
                RemovedFromAgenda,
                CaseTabled,
                CaseRemitted,
                CommitteeDecisionRecorded,
                ApprovalWithoutCommitmentFlagged,
                ProtocolAdjusted,
                ProtocolAnnounced,
                DecisionAppealed,
                DecisionUpheld,
                DecisionAnnulled,
                DecisionGainedLegalForce,
                DecisionRevoked,
                DecisionReplaced,
                DecisionRecordCorrected,
                CaseClosedByCommittee {

    CaseId caseId();

    @Override
    default String stream() {
        return caseId().value();
    }
}
