package se.boras.forslag.query.proposals;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import se.boras.forslag.events.LedgerEvent;
import se.boras.forslag.events.ballot.VoteConfirmed;
import se.boras.forslag.events.ballot.VoteId;
import se.boras.forslag.events.ballot.VoteWithdrawn;
import se.boras.forslag.events.ballot.VotesReinstated;
import se.boras.forslag.events.ballot.VotesVoided;
import se.boras.forslag.events.proposal.ProposalId;

/** Folds one batch of events into changes of the counts: a vote counts while it is confirmed and not void. */
final class VoteFold {

    private final Set<VoteId> confirmed;
    private final Set<VoteId> isVoid;
    private final Map<ProposalId, Integer> changes = new LinkedHashMap<>();

    VoteFold(Collection<VoteId> confirmed, Collection<VoteId> isVoid) {
        this.confirmed = new HashSet<>(confirmed);
        this.isVoid = new HashSet<>(isVoid);
    }

    void on(LedgerEvent event) {
        switch (event) {
            case VoteConfirmed vote -> change(vote.voteId(), confirmed::add);
            case VoteWithdrawn vote -> change(vote.voteId(), confirmed::remove);
            case VotesVoided voided -> voided.voteIds().forEach(vote -> change(vote, isVoid::add));
            case VotesReinstated reinstated -> reinstated.voteIds().forEach(vote -> change(vote, isVoid::remove));
            default -> {}
        }
    }

    private void change(VoteId vote, Consumer<VoteId> how) {
        var before = counts(vote);
        how.accept(vote);
        changes.merge(vote.ballotId().proposalId(), counts(vote) - before, Integer::sum);
    }

    private int counts(VoteId vote) {
        return confirmed.contains(vote) && !isVoid.contains(vote) ? 1 : 0;
    }

    Map<ProposalId, Integer> changes() {
        return changes;
    }

    Set<VoteId> begunToBeVoid(Set<VoteId> before) {
        return without(isVoid, before);
    }

    Set<VoteId> endedToBeVoid(Set<VoteId> before) {
        return without(before, isVoid);
    }

    private static Set<VoteId> without(Set<VoteId> all, Set<VoteId> some) {
        var rest = new HashSet<>(all);
        rest.removeAll(some);
        return rest;
    }
}
