package se.boras.forslag.events.examples;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import se.boras.forslag.events.DocumentRef;
import se.boras.forslag.events.ballot.BatchId;
import se.boras.forslag.events.casework.ApprovalWithoutCommitmentFlagged;
import se.boras.forslag.events.casework.BallotDoubtRaised;
import se.boras.forslag.events.casework.CaseClosedByCommittee;
import se.boras.forslag.events.casework.CaseEvent;
import se.boras.forslag.events.casework.CaseId;
import se.boras.forslag.events.casework.CaseRegistered;
import se.boras.forslag.events.casework.CaseReminderIssued;
import se.boras.forslag.events.casework.CaseRemitted;
import se.boras.forslag.events.casework.CaseStep;
import se.boras.forslag.events.casework.CaseTabled;
import se.boras.forslag.events.casework.ClockPaused;
import se.boras.forslag.events.casework.ClockResumed;
import se.boras.forslag.events.casework.CommitteeDecisionRecorded;
import se.boras.forslag.events.casework.Consultation;
import se.boras.forslag.events.casework.DecisionAnnulled;
import se.boras.forslag.events.casework.DecisionAppealed;
import se.boras.forslag.events.casework.DecisionForecastSet;
import se.boras.forslag.events.casework.DecisionGainedLegalForce;
import se.boras.forslag.events.casework.DecisionGround;
import se.boras.forslag.events.casework.DecisionId;
import se.boras.forslag.events.casework.DecisionRecordCorrected;
import se.boras.forslag.events.casework.DecisionReplaced;
import se.boras.forslag.events.casework.DecisionRevoked;
import se.boras.forslag.events.casework.DecisionType;
import se.boras.forslag.events.casework.DecisionUpheld;
import se.boras.forslag.events.casework.FactBasisAttached;
import se.boras.forslag.events.casework.FeedbackPlanSet;
import se.boras.forslag.events.casework.HandlerAssigned;
import se.boras.forslag.events.casework.LatestDate;
import se.boras.forslag.events.casework.LeadTransferred;
import se.boras.forslag.events.casework.OpinionGiven;
import se.boras.forslag.events.casework.OpinionRequested;
import se.boras.forslag.events.casework.PauseGround;
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
import se.boras.forslag.events.commitment.EscalationLevel;
import se.boras.forslag.events.feedback.DeliveryChannel;
import se.boras.forslag.events.feedback.FeedbackKind;
import se.boras.forslag.events.proposal.ProposalId;
import se.boras.forslag.events.reference.CommitteeId;

/** One example of every fact in {@link CaseEvent}. */
final class CaseExamples {

    private static final CaseId CASE = new CaseId("case-2026-0001-1");
    private static final DecisionId DECISION = new DecisionId("decision-2026-0001-1-1");
    private static final CommitteeId TECHNICAL = new CommitteeId("tekniska");
    private static final DocumentRef REPORT =
            new DocumentRef("Report", "https://example.org/report.pdf", "e3b0c442", "TN 2026/00123");

    private CaseExamples() {}

    static Stream<CaseEvent> all() {
        return Stream.of(
                new ReferredToCommittee(
                        CASE,
                        new ProposalId("proposal-2026-0001"),
                        TECHNICAL,
                        List.of(new Consultation(TECHNICAL, "Is the ground firm enough?", LocalDate.of(2026, 8, 14))),
                        "Parks are theirs",
                        LocalDate.of(2026, 6, 8),
                        LocalDate.of(2026, 12, 8)),
                new ReferralReceived(CASE, Instant.parse("2026-06-10T07:30:00Z")),
                new ReferralDeclined(CASE, "Parks are not ours", new CommitteeId("kultur")),
                new LeadTransferred(CASE, TECHNICAL, new CommitteeId("kultur"), "It is art", LocalDate.of(2026, 6, 15)),
                new ReferralRecalled(CASE, "Sent by mistake", "review-12"),
                new BallotDoubtRaised(CASE, new BatchId("batch-2026-0001-1"), false),
                new ReferralConfirmedDespiteRecount(CASE, "The proposal is good anyway", "review-12"),
                new CaseRegistered(CASE, "TN 2026/00123", "TN", LocalDate.of(2026, 6, 11)),
                new HandlerAssigned(CASE, "Parks", "actor-31"),
                new FeedbackPlanSet(
                        CASE,
                        List.of(FeedbackKind.DECISION, FeedbackKind.PROGRESS),
                        List.of(DeliveryChannel.EMAIL),
                        List.of(new LatestDate(FeedbackKind.DECISION, LocalDate.of(2026, 10, 6))),
                        "Parks"),
                new PreparationStarted(CASE),
                new FactBasisAttached(
                        CASE, REPORT, DecisionType.BIFALL, 85_000L, Instant.parse("2026-08-20T12:00:00Z")),
                new OpinionRequested(CASE, TECHNICAL, "Is the ground firm enough?", LocalDate.of(2026, 8, 14)),
                new OpinionGiven(CASE, TECHNICAL, "In favour, if the bench can be moved", REPORT),
                new ClockPaused(CASE, PauseGround.AWAITING_CITIZEN, LocalDate.of(2026, 8, 31)),
                new ClockResumed(CASE, PauseGround.AWAITING_CITIZEN),
                new DecisionForecastSet(CASE, LocalDate.of(2026, 10, 13), "The cost is not known"),
                new CaseReminderIssued(
                        CASE,
                        CaseStep.DECIDE,
                        EscalationLevel.PRESIDIUM,
                        LocalDate.of(2026, 12, 8),
                        30,
                        List.of("tekniska/PRESIDIUM")),
                new ScheduledForMeeting(CASE, LocalDate.of(2026, 9, 15), "7", "https://example.org/agenda/7"),
                new RemovedFromAgenda(CASE, LocalDate.of(2026, 9, 15), "The cost is not known"),
                new CaseTabled(CASE, LocalDate.of(2026, 9, 15), "38 a", LocalDate.of(2026, 10, 13)),
                new CaseRemitted(
                        CASE,
                        LocalDate.of(2026, 9, 15),
                        "38 a",
                        "The cost is not known",
                        "The cost",
                        LocalDate.of(2026, 11, 17)),
                new CommitteeDecisionRecorded(
                        CASE,
                        DECISION,
                        DecisionType.BIFALL,
                        DecisionGround.MERITS,
                        null,
                        LocalDate.of(2026, 9, 15),
                        "38 a",
                        "The committee approves the proposal.",
                        "Many walk there.",
                        false,
                        2,
                        null,
                        null,
                        false,
                        1,
                        "actor-12"),
                new ApprovalWithoutCommitmentFlagged(CASE, DECISION),
                new ProtocolAdjusted(CASE, DECISION, LocalDate.of(2026, 9, 22)),
                new ProtocolAnnounced(CASE, DECISION, LocalDate.of(2026, 9, 23), LocalDate.of(2026, 10, 15)),
                new DecisionAppealed(
                        CASE, DECISION, "Förvaltningsrätten i Jönköping", "1234-26", LocalDate.of(2026, 10, 1)),
                new DecisionUpheld(
                        CASE, DECISION, "Förvaltningsrätten i Jönköping", "1234-26", LocalDate.of(2027, 1, 20)),
                new DecisionAnnulled(
                        CASE, DECISION, "Förvaltningsrätten i Jönköping", "1234-26", LocalDate.of(2027, 1, 20)),
                new DecisionGainedLegalForce(CASE, DECISION, LocalDate.of(2026, 10, 16)),
                new DecisionRevoked(CASE, DECISION, "The ground is not ours", LocalDate.of(2026, 11, 10), "38 a"),
                new DecisionReplaced(
                        CASE,
                        DECISION,
                        new DecisionId("decision-2026-0001-1-2"),
                        "The ground is ours now",
                        LocalDate.of(2026, 11, 10)),
                new DecisionRecordCorrected(CASE, DECISION, "paragraph", "38", "38 a", "A slip of the pen"),
                new CaseClosedByCommittee(CASE, "Nothing is left to do"));
    }
}
