package se.boras.forslag.command.feedback;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import se.boras.forslag.command.ledger.StreamKind;
import se.boras.forslag.events.casework.ApprovalWithoutCommitmentFlagged;
import se.boras.forslag.events.casework.BallotDoubtRaised;
import se.boras.forslag.events.casework.CaseClosedByCommittee;
import se.boras.forslag.events.casework.CaseEvent;
import se.boras.forslag.events.casework.CaseRegistered;
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
import se.boras.forslag.events.reference.CommitteeId;

/** What feedback must know of a case: which committee answers for it, and what it decided last. */
record Stint(CommitteeId lead, @Nullable DecisionId decision) {

    /** A view of the case's own stream, not remembered: that is the business of the case's own rules. */
    static final StreamKind<Stint, CaseEvent> KIND =
            StreamKind.of("CommitteeCase", CaseEvent.class, Stint::evolve).forgotten();

    static Stint evolve(@Nullable Stint before, CaseEvent event) {
        return event instanceof ReferredToCommittee referred
                ? new Stint(referred.lead(), null)
                : next(requireNonNull(before), event);
    }

    private static Stint next(Stint before, CaseEvent event) {
        return switch (event) {
            case LeadTransferred e -> new Stint(e.to(), before.decision());
            case CommitteeDecisionRecorded e -> new Stint(before.lead(), e.decisionId());
            case ReferredToCommittee _ -> before;
            case ReferralReceived _,
                    ReferralDeclined _,
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
                    ScheduledForMeeting _,
                    RemovedFromAgenda _,
                    CaseTabled _,
                    CaseRemitted _,
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
                    CaseClosedByCommittee _ -> before;
        };
    }
}
