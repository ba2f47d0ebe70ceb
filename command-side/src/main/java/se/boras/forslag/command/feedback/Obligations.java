package se.boras.forslag.command.feedback;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.boras.forslag.command.ledger.Dossier;
import se.boras.forslag.events.feedback.FeedbackKind;
import se.boras.forslag.events.feedback.ObligationId;
import se.boras.forslag.events.proposal.ProposalId;

/** All debts of feedback to one proposer; that there are no more of them is a condition of what is decided on them. */
public record Obligations(List<ObligationState> all) {

    public static Obligations in(Dossier dossier, ProposalId proposal) {
        var all = new ArrayList<ObligationState>();
        for (int n = 1; ; n++) {
            var debt = dossier.find(ObligationState.KIND, ObligationId.of(proposal, n));
            if (debt == null) {
                return new Obligations(all);
            }
            all.add(debt);
        }
    }

    /** A proposal is not at its end as long as its proposer is owed a word. */
    public boolean allSettled() {
        return all.stream().noneMatch(ObligationState::open);
    }

    public Optional<ObligationState> oldestOpen(FeedbackKind kind) {
        return all.stream().filter(debt -> debt.kind() == kind && debt.open()).findFirst();
    }

    Optional<ObligationState> restingOn(FeedbackKind kind, String basis) {
        return all.stream().filter(debt -> debt.restsOn(kind, basis)).findFirst();
    }
}
