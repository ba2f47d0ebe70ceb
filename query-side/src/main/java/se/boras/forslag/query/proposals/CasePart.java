package se.boras.forslag.query.proposals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.events.casework.ApprovalWithoutCommitmentFlagged;
import se.boras.forslag.events.casework.BallotDoubtRaised;
import se.boras.forslag.events.casework.CaseClosedByCommittee;
import se.boras.forslag.events.casework.CaseEvent;
import se.boras.forslag.events.casework.CaseId;
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
import se.boras.forslag.events.reference.CommitteeId;
import se.boras.forslag.query.told.AtCommittee;
import se.boras.forslag.query.told.Awaited;

/** The case (<i>ärende</i>) that the proposal is now: with which committee and since when, and what that decided. */
record CasePart(
        CaseId caseId,
        CommitteeId lead,
        List<String> dnr,
        @Nullable LocalDate since,
        @Nullable LocalDate decisionDueBy,
        boolean received,
        @Nullable Ruling decision) {

    /** The case after the event; an event of an earlier case changes nothing in the present one. */
    static @Nullable CasePart evolve(@Nullable CasePart part, CaseEvent event) {
        if (event instanceof ReferredToCommittee referred) {
            return of(referred);
        }
        return part == null || !part.caseId.equals(event.caseId()) ? part : part.evolve(event);
    }

    private static CasePart of(ReferredToCommittee event) {
        return new CasePart(
                event.caseId(), event.lead(), List.of(), event.referredOn(), event.decisionDueBy(), false, null);
    }

    private @Nullable CasePart evolve(CaseEvent event) {
        return switch (event) {
            case ReferredToCommittee referred -> of(referred);
            case ReferralReceived _ -> with(dnr, true, decision);
            case ReferralDeclined _, ReferralRecalled _ -> null;
            case LeadTransferred it ->
                new CasePart(caseId, it.to(), dnr, it.transferredOn(), decisionDueBy, false, decision);
            case CaseRegistered registered -> with(registered(registered.dnr()), received, decision);
            case CaseRemitted remitted -> dueBy(remitted.newDueBy());
            case CommitteeDecisionRecorded recorded -> with(dnr, received, Ruling.of(recorded));
            case ProtocolAdjusted adjusted -> ruled(adjusted.decisionId(), r -> r.adjusted(adjusted.adjustedOn()));
            case ProtocolAnnounced announced ->
                ruled(announced.decisionId(), r -> r.announced(announced.announcedOn()));
            case DecisionRecordCorrected corrected ->
                ruled(corrected.decisionId(), r -> r.corrected(corrected.field(), corrected.is()));
            case DecisionAnnulled annulled -> ruled(annulled.decisionId(), _ -> null);
            case DecisionRevoked revoked -> ruled(revoked.decisionId(), _ -> null);
            case DecisionReplaced replaced -> ruled(replaced.oldDecisionId(), _ -> null);
            case BallotDoubtRaised _,
                    ReferralConfirmedDespiteRecount _,
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
                    ApprovalWithoutCommitmentFlagged _,
                    DecisionAppealed _,
                    DecisionUpheld _,
                    DecisionGainedLegalForce _,
                    CaseClosedByCommittee _ -> this;
        };
    }

    private List<String> registered(String number) {
        var all = new ArrayList<>(dnr);
        all.add(number);
        return List.copyOf(all);
    }

    private CasePart ruled(DecisionId id, RulingChange change) {
        return decision == null || !decision.id().equals(id) ? this : with(dnr, received, change.of(decision));
    }

    private CasePart with(List<String> numbers, boolean isReceived, @Nullable Ruling ruling) {
        return new CasePart(caseId, lead, numbers, since, decisionDueBy, isReceived, ruling);
    }

    private CasePart dueBy(@Nullable LocalDate newDueBy) {
        return newDueBy == null ? this : new CasePart(caseId, lead, dnr, since, newDueBy, received, decision);
    }

    @Nullable
    Awaited awaited() {
        var minutes = decision == null
                ? null
                : new AtCommittee.Minutes(decision.meetingDate(), decision.adjustedOn(), decision.announcedOn());
        return new AtCommittee(lead, since, received, decisionDueBy, minutes).awaited();
    }

    /** What an event does to the decision that stands. */
    private interface RulingChange {

        @Nullable
        Ruling of(Ruling ruling);
    }
}
