package se.boras.forslag.command.policy;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;
import se.boras.forslag.command.casework.CaseReminders;
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

/** Whatever moves a case moves the next day on which its committee is reminded of the step it has to take. */
@Component
@ProcessingGroup("remind-committee")
@DisallowReplay
class WhenACaseWaitsForItsCommitteeThenRemindIt {
    private final CaseReminders reminders;

    WhenACaseWaitsForItsCommitteeThenRemindIt(CaseReminders reminders) {
        this.reminders = reminders;
    }

    @EventHandler
    void on(CaseEvent event) {
        switch (event) {
            case ReferredToCommittee _,
                    ReferralReceived _,
                    ReferralDeclined _,
                    LeadTransferred _,
                    ReferralRecalled _,
                    ClockPaused _,
                    ClockResumed _,
                    DecisionForecastSet _,
                    CaseReminderIssued _,
                    CaseRemitted _,
                    CommitteeDecisionRecorded _,
                    ProtocolAdjusted _,
                    ProtocolAnnounced _,
                    DecisionAnnulled _,
                    DecisionRevoked _,
                    DecisionUpheld _,
                    DecisionRecordCorrected _,
                    CaseClosedByCommittee _ -> reminders.plan(event.caseId());
            case BallotDoubtRaised _,
                    ReferralConfirmedDespiteRecount _,
                    CaseRegistered _,
                    HandlerAssigned _,
                    FeedbackPlanSet _,
                    PreparationStarted _,
                    FactBasisAttached _,
                    OpinionRequested _,
                    OpinionGiven _,
                    ScheduledForMeeting _,
                    RemovedFromAgenda _,
                    CaseTabled _,
                    ApprovalWithoutCommitmentFlagged _,
                    DecisionAppealed _,
                    DecisionGainedLegalForce _,
                    DecisionReplaced _ -> {}
        }
    }
}
