package se.boras.forslag.query.proposals;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.boras.forslag.events.ballot.VoteId;
import se.boras.forslag.events.ballot.VotesReinstated;
import se.boras.forslag.events.ballot.VotesVoided;
import se.boras.forslag.events.proposal.ProposalId;
import se.boras.forslag.query.log.PastEvent;
import se.boras.forslag.query.log.PastEvents;
import se.boras.forslag.query.log.PastVotes;
import se.boras.forslag.query.reading.Times;

/** Tells a proposal as it was, or as it was known to be: the same fold, over an earlier part of the log. */
@Component
class ProposalPast {

    /** A view of the past, and the votes that counted then. */
    record Moment(ProposalView view, int valid) {}

    private final PastEvents events;
    private final PastVotes votes;

    ProposalPast(PastEvents events, PastVotes votes) {
        this.events = events;
        this.votes = votes;
    }

    Optional<Moment> at(ProposalId proposal, Times times) {
        var past = events.of(proposal, times);
        @Nullable ProposalView view = null;
        for (var event : past) {
            view = ProposalView.evolve(view, event.event(), event.recordedAt());
        }
        return Optional.ofNullable(view).map(was -> new Moment(was, votes.valid(proposal, times, voided(past))));
    }

    private static Set<VoteId> voided(List<PastEvent> past) {
        var voided = new HashSet<VoteId>();
        for (var event : past) {
            if (event.event() instanceof VotesVoided batch) {
                voided.addAll(batch.voteIds());
            } else if (event.event() instanceof VotesReinstated batch) {
                batch.voteIds().forEach(voided::remove);
            }
        }
        return voided;
    }
}
