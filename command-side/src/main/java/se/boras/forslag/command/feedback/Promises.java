package se.boras.forslag.command.feedback;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.command.casework.CaseState;
import se.boras.forslag.command.commitment.CommitmentStage;
import se.boras.forslag.command.commitment.CommitmentState;
import se.boras.forslag.command.ledger.Dossier;
import se.boras.forslag.events.casework.CaseId;
import se.boras.forslag.events.commitment.CommitmentId;
import se.boras.forslag.events.proposal.ProposalId;

/** The cases of a proposal and everything promised in them, as they lie in the dossier. */
record Promises(List<CaseState> cases, List<CommitmentState> promises) {

    static Promises in(Dossier dossier, ProposalId proposal) {
        var cases = new ArrayList<CaseState>();
        var promises = new ArrayList<CommitmentState>();
        for (int n = 1; ; n++) {
            var caseId = CaseId.of(proposal, n);
            var found = dossier.find(CaseState.KIND, caseId);
            if (found == null) {
                return new Promises(cases, promises);
            }
            cases.add(found);
            promises.addAll(promisedIn(dossier, caseId));
        }
    }

    private static List<CommitmentState> promisedIn(Dossier dossier, CaseId caseId) {
        var promises = new ArrayList<CommitmentState>();
        for (int n = 1; ; n++) {
            var promise = dossier.find(CommitmentState.KIND, CommitmentId.of(caseId, n));
            if (promise == null) {
                return promises;
            }
            promises.add(promise);
        }
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

    @Nullable
    CaseState last() {
        return cases.isEmpty() ? null : cases.getLast();
    }
}
