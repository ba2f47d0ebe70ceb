package se.boras.forslag.command.journey;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.boras.forslag.command.ballot.BallotState;
import se.boras.forslag.command.casework.CaseStage;
import se.boras.forslag.command.casework.CaseState;
import se.boras.forslag.command.commitment.CommitmentState;
import se.boras.forslag.command.feedback.ObligationState;
import se.boras.forslag.command.ledger.Dossier;
import se.boras.forslag.command.proposal.ProposalState;
import se.boras.forslag.events.ballot.BallotId;
import se.boras.forslag.events.casework.CaseId;
import se.boras.forslag.events.commitment.CommitmentId;
import se.boras.forslag.events.feedback.ObligationId;
import se.boras.forslag.events.proposal.ProposalId;

/** Everything a proposal has been through, opened as far as it is asked for. Numbered streams are read to their end. */
record Course(Dossier dossier, ProposalId id, ProposalState proposal) {

    private static final Set<CaseStage> SENT_BACK = Set.of(CaseStage.DECLINED, CaseStage.RECALLED);

    static Course of(ProposalId id, Dossier dossier) {
        return new Course(dossier, id, dossier.get(ProposalState.KIND, id));
    }

    Optional<BallotState> ballot() {
        return Optional.ofNullable(dossier.find(BallotState.KIND, BallotId.of(id)));
    }

    /** Its stints with committees, the first one first. */
    List<CaseState> cases() {
        return dossier.numbered(CaseState.KIND, n -> CaseId.of(id, n));
    }

    CaseId nextCase() {
        return CaseId.of(id, cases().size() + 1);
    }

    /** The case it lies with, or has lain with to the end: not one that was declined or called back. */
    Optional<CaseState> currentCase() {
        return cases().stream().filter(one -> !SENT_BACK.contains(one.stage())).findFirst();
    }

    List<CommitmentState> commitments() {
        return cases().stream()
                .flatMap(one -> dossier.numbered(CommitmentState.KIND, n -> CommitmentId.of(one.caseId(), n)).stream())
                .toList();
    }

    List<ObligationState> obligations() {
        return dossier.numbered(ObligationState.KIND, n -> ObligationId.of(id, n));
    }
}
