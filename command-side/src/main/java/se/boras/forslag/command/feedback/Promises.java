package se.boras.forslag.command.feedback;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.command.casework.CaseStage;
import se.boras.forslag.command.casework.CaseState;
import se.boras.forslag.command.commitment.CommitmentStage;
import se.boras.forslag.command.commitment.CommitmentState;
import se.boras.forslag.command.ledger.Dossier;
import se.boras.forslag.events.casework.CaseId;
import se.boras.forslag.events.commitment.CommitmentId;
import se.boras.forslag.events.proposal.ProposalId;
import se.boras.forslag.events.reference.CommitteeId;

/** The cases of a proposal and everything promised in them, as they lie in the dossier. */
record Promises(List<CaseState> cases, List<CommitmentState> promises) {

    static Promises in(Dossier dossier, ProposalId proposal) {
        var cases = dossier.numbered(CaseState.KIND, n -> CaseId.of(proposal, n));
        var promises = cases.stream()
                .flatMap(one -> dossier.numbered(CommitmentState.KIND, n -> CommitmentId.of(one.caseId(), n)).stream())
                .toList();
        return new Promises(cases, promises);
    }

    /** A promise whose decision has fallen is nobody's to keep, once another decision stands in its place. */
    List<CommitmentState> awaited() {
        var last = last();
        return last == null || !last.decided()
                ? promises
                : promises.stream()
                        .filter(promise -> promise.stage() != CommitmentStage.SUSPENDED)
                        .toList();
    }

    /** Who has something to tell of: the committee that has yet to decide, or else one that has yet to keep a promise. */
    Optional<CommitteeId> whoHasItOpen() {
        return cases.stream()
                .filter(one -> one.stage() == CaseStage.SENT || one.stage().underway())
                .map(CaseState::lead)
                .findFirst()
                .or(() -> promises.stream()
                        .filter(promise -> promise.stage().open())
                        .map(CommitmentState::responsible)
                        .findFirst());
    }

    @Nullable
    CaseState last() {
        return cases.isEmpty() ? null : cases.getLast();
    }
}
