package se.boras.forslag.command.feedback;

import java.util.List;
import java.util.Optional;
import se.boras.forslag.command.ledger.Dossier;
import se.boras.forslag.events.feedback.FeedbackKind;
import se.boras.forslag.events.feedback.ObligationId;
import se.boras.forslag.events.proposal.ProposalId;

/** All debts of feedback to one proposer; that there are no more of them is a condition of what is decided on them. */
public record Obligations(List<ObligationState> all) {

    public static Obligations in(Dossier dossier, ProposalId proposal) {
        return new Obligations(dossier.numbered(ObligationState.KIND, n -> ObligationId.of(proposal, n)));
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
