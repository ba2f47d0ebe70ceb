package se.boras.forslag.command.feedback;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.command.commitment.CommitmentState;
import se.boras.forslag.command.ledger.Dossier;
import se.boras.forslag.events.casework.CaseId;
import se.boras.forslag.events.commitment.CommitmentId;
import se.boras.forslag.events.proposal.ProposalId;

/** The cases of a proposal and everything promised in them, as they lie in the dossier. */
record Promises(List<Stint> stints, List<CommitmentState> promises) {

    static Promises in(Dossier dossier, ProposalId proposal) {
        var stints = new ArrayList<Stint>();
        var promises = new ArrayList<CommitmentState>();
        for (int n = 1; ; n++) {
            var caseId = CaseId.of(proposal, n);
            var stint = dossier.find(Stint.KIND, caseId);
            if (stint == null) {
                return new Promises(stints, promises);
            }
            stints.add(stint);
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

    @Nullable
    Stint last() {
        return stints.isEmpty() ? null : stints.getLast();
    }
}
