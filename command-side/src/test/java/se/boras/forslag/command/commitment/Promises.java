package se.boras.forslag.command.commitment;

import static se.boras.forslag.command.Specification.after;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.command.Specification;
import se.boras.forslag.command.ledger.Circumstances;
import se.boras.forslag.command.ledger.Role;
import se.boras.forslag.events.DocumentRef;
import se.boras.forslag.events.casework.CaseId;
import se.boras.forslag.events.casework.DecisionId;
import se.boras.forslag.events.commitment.CommitmentAbandoned;
import se.boras.forslag.events.commitment.CommitmentEvent;
import se.boras.forslag.events.commitment.CommitmentId;
import se.boras.forslag.events.commitment.CommitmentMade;
import se.boras.forslag.events.commitment.CommitmentSuperseded;
import se.boras.forslag.events.commitment.CommitmentSuspended;
import se.boras.forslag.events.commitment.ImplementationCompleted;
import se.boras.forslag.events.commitment.ImplementationDisputed;
import se.boras.forslag.events.commitment.ImplementationPartlyCompleted;
import se.boras.forslag.events.commitment.ImplementationPlanned;
import se.boras.forslag.events.commitment.ImplementationStarted;
import se.boras.forslag.events.commitment.ImplementationVerified;
import se.boras.forslag.events.privacy.SealedText;
import se.boras.forslag.events.proposal.ProposalId;
import se.boras.forslag.events.reference.CommitteeId;

/** A bench by the river, promised on 10 March for the end of June, and what may have happened to it. */
final class Promises {

    static final CommitmentId BENCH = new CommitmentId("commitment-2026-0001-1-1");
    static final CommitmentId OTHER_BENCH = new CommitmentId("commitment-2026-0001-1-2");
    static final ProposalId PROPOSAL = new ProposalId("proposal-2026-0001");
    static final DecisionId DECISION = new DecisionId("decision-2026-0001-1-1");
    static final CommitteeId TECHNICAL = new CommitteeId("tekniska");
    static final CommitteeId CULTURE = new CommitteeId("kultur");
    static final LocalDate PROMISED_ON = LocalDate.of(2026, 3, 10);
    static final LocalDate START_BY = LocalDate.of(2026, 4, 1);
    static final LocalDate DUE_BY = LocalDate.of(2026, 6, 30);
    static final String REPORTER = "actor-31";
    static final SealedText STATEMENT = new SealedText("c2VhbGVk");
    static final List<DocumentRef> EVIDENCE =
            List.of(new DocumentRef("Besiktning", "https://example.org/besiktning.pdf", null, "TN 2026/00123"));
    static final Circumstances OFFICER = by(REPORTER, Role.HANDLAGGARE);
    static final Circumstances VERIFIER = by("actor-44", Role.VERIFIER);

    static final CommitmentEvent PLANNED = new ImplementationPlanned(BENCH, null, null);
    static final CommitmentEvent STARTED = new ImplementationStarted(BENCH, LocalDate.of(2026, 4, 20));
    static final CommitmentEvent PART_DONE = new ImplementationPartlyCompleted(BENCH, "Grunden", "Bänken", List.of());
    static final CommitmentEvent CLAIMED =
            new ImplementationCompleted(BENCH, LocalDate.of(2026, 5, 11), EVIDENCE, null, REPORTER);
    static final CommitmentEvent VERIFIED = new ImplementationVerified(BENCH, "actor-44", "Besök", "Den står där");
    static final CommitmentEvent DISPUTED = new ImplementationDisputed(BENCH, STATEMENT);
    static final CommitmentEvent SUSPENDED =
            new CommitmentSuspended(BENCH, CommitmentSuspended.Reason.ANNULLED, DECISION);
    static final CommitmentEvent ABANDONED = new CommitmentAbandoned(BENCH, "Marken är såld", "TN § 38 a");
    static final CommitmentEvent SUPERSEDED = new CommitmentSuperseded(BENCH, OTHER_BENCH);

    private Promises() {}

    static CommitmentState promised(CommitmentEvent... later) {
        return after(CommitmentState.KIND, made(PROPOSAL, START_BY, DUE_BY), later);
    }

    static CommitmentState undated(CommitmentEvent... later) {
        return after(CommitmentState.KIND, made(PROPOSAL, null, null), later);
    }

    static CommitmentState dueBy(LocalDate day, CommitmentEvent... later) {
        return after(CommitmentState.KIND, made(PROPOSAL, null, day), later);
    }

    static CommitmentState ofAnotherProposal() {
        return after(CommitmentState.KIND, made(new ProposalId("proposal-2026-0002"), null, null));
    }

    static Circumstances by(String id, Role role) {
        return Specification.by(id, role, TECHNICAL.value());
    }

    private static CommitmentMade made(ProposalId proposal, @Nullable LocalDate startBy, @Nullable LocalDate dueBy) {
        return new CommitmentMade(
                BENCH,
                new CaseId("case-2026-0001-1"),
                proposal,
                DECISION,
                TECHNICAL,
                null,
                "En bänk vid ån",
                CommitmentMade.Scope.FULL,
                startBy,
                dueBy,
                null,
                null,
                PROMISED_ON);
    }
}
