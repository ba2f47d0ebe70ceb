package se.boras.forslag.events.examples;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import se.boras.forslag.events.DocumentRef;
import se.boras.forslag.events.casework.CaseId;
import se.boras.forslag.events.casework.DecisionId;
import se.boras.forslag.events.commitment.CommitmentAbandoned;
import se.boras.forslag.events.commitment.CommitmentDatesSet;
import se.boras.forslag.events.commitment.CommitmentEvent;
import se.boras.forslag.events.commitment.CommitmentId;
import se.boras.forslag.events.commitment.CommitmentMade;
import se.boras.forslag.events.commitment.CommitmentReassigned;
import se.boras.forslag.events.commitment.CommitmentResumed;
import se.boras.forslag.events.commitment.CommitmentSuperseded;
import se.boras.forslag.events.commitment.CommitmentSuspended;
import se.boras.forslag.events.commitment.DateReminderIssued;
import se.boras.forslag.events.commitment.DisputeResolved;
import se.boras.forslag.events.commitment.EscalationLevel;
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
import se.boras.forslag.events.privacy.SealedText;
import se.boras.forslag.events.proposal.ProposalId;
import se.boras.forslag.events.reference.CommitteeId;

/** One example of every fact in {@link CommitmentEvent}. */
final class CommitmentExamples {

    private static final DecisionId DECISION = new DecisionId("decision-2026-0001-1-1");
    private static final CommitmentId COMMITMENT = new CommitmentId("commitment-2026-0001-1-1");
    private static final DocumentRef REPORT =
            new DocumentRef("Report", "https://example.org/report.pdf", "e3b0c442", "TN 2026/00123");

    private CommitmentExamples() {}

    static Stream<CommitmentEvent> all() {
        return Stream.of(
                new CommitmentMade(
                        COMMITMENT,
                        new CaseId("case-2026-0001-1"),
                        new ProposalId("proposal-2026-0001"),
                        DECISION,
                        new CommitteeId("tekniska"),
                        null,
                        "A bench by the river",
                        CommitmentMade.Scope.FULL,
                        LocalDate.of(2026, 10, 1),
                        LocalDate.of(2026, 12, 31),
                        null,
                        "The bench stands there",
                        LocalDate.of(2026, 9, 15)),
                new CommitmentDatesSet(
                        COMMITMENT, LocalDate.of(2026, 10, 1), LocalDate.of(2026, 12, 31), "The contract is signed"),
                new ImplementationPlanned(COMMITMENT, LocalDate.of(2027, 4, 1), LocalDate.of(2027, 5, 31)),
                new ImplementationStarted(COMMITMENT, LocalDate.of(2027, 4, 12)),
                new ProgressReported(
                        COMMITMENT, 40, "The ground is being laid.", "The ground is laid", List.of(REPORT)),
                new ImplementationPostponed(
                        COMMITMENT,
                        LocalDate.of(2026, 12, 31),
                        LocalDate.of(2027, 6, 30),
                        "The ground was frozen",
                        "tekniska",
                        "KF 2026-02-26 § 38 a"),
                new ImplementationPartlyCompleted(COMMITMENT, "The ground", "The bench", List.of(REPORT)),
                new ImplementationCompleted(COMMITMENT, LocalDate.of(2027, 5, 20), List.of(REPORT), null, "actor-31"),
                new ImplementationVerified(COMMITMENT, "actor-44", "A visit", "The bench stands there"),
                new VerificationRejected(COMMITMENT, "actor-44", "A visit", "There is no bench"),
                new ImplementationDisputed(COMMITMENT, new SealedText("c2VhbGVk")),
                new DisputeResolved(COMMITMENT, DisputeResolved.Resolution.UPHELD, "There is no bench"),
                new ImplementationReopened(COMMITMENT, "There is no bench"),
                new CommitmentSuspended(COMMITMENT, CommitmentSuspended.Reason.ANNULLED, DECISION),
                new CommitmentResumed(COMMITMENT, "Decided anew", DECISION),
                new CommitmentAbandoned(COMMITMENT, "The river took the bank", "KF 2026-02-26 § 38 a"),
                new CommitmentSuperseded(COMMITMENT, new CommitmentId("commitment-2026-0001-1-2")),
                new CommitmentReassigned(
                        COMMITMENT,
                        new CommitteeId("tekniska"),
                        new CommitteeId("kultur"),
                        CommitmentReassigned.Reason.REORGANISATION,
                        "There is already such a proposal",
                        LocalDate.of(2027, 1, 1)),
                new OverdueReminderIssued(COMMITMENT, EscalationLevel.UNIT, 31, List.of("tekniska/Parks")),
                new OverdueEscalated(COMMITMENT, EscalationLevel.PRESIDIUM, 31, List.of("tekniska/presidium")),
                new OverdueExplained(COMMITMENT, "The ground was frozen", LocalDate.of(2027, 6, 30)),
                new StartReminderIssued(COMMITMENT, LocalDate.of(2026, 10, 1), 1, List.of("tekniska/UNIT")),
                new DateReminderIssued(COMMITMENT, 90, List.of("tekniska/UNIT")));
    }
}
