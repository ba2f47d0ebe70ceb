package se.boras.forslag.query.proposals;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.boras.forslag.events.ballot.VoteConfirmed;
import se.boras.forslag.events.ballot.VoteId;
import se.boras.forslag.events.ballot.VoteWithdrawn;
import se.boras.forslag.events.ballot.VotesReinstated;
import se.boras.forslag.events.ballot.VotesVoided;
import se.boras.forslag.query.log.PastEvent;
import se.boras.forslag.query.log.PastVotes;

/** Counts valid votes, a batch of events with a handful of statements, since votes are many. */
@Component
class VoteProjection {

    private final VoteCounts counts;
    private final PastVotes past;

    VoteProjection(VoteCounts counts, PastVotes past) {
        this.counts = counts;
        this.past = past;
    }

    void take(List<PastEvent> batch) {
        var moved = new HashSet<VoteId>();
        var changed = new HashSet<VoteId>();
        for (var told : batch) {
            switch (told.event()) {
                case VoteConfirmed vote -> changed.add(vote.voteId());
                case VoteWithdrawn vote -> moved.add(vote.voteId());
                case VotesVoided voided -> moved.addAll(voided.voteIds());
                case VotesReinstated reinstated -> moved.addAll(reinstated.voteIds());
                default -> {}
            }
        }
        changed.addAll(moved);
        if (!changed.isEmpty()) {
            count(batch, changed, moved);
        }
    }

    /** A vote that is confirmed did not count before; of the others only the log knows whether they did. */
    private void count(List<PastEvent> batch, Collection<VoteId> changed, Collection<VoteId> moved) {
        Set<VoteId> wasVoid = counts.voided(changed);
        var fold = new VoteFold(past.confirmedBefore(batch.getFirst().position(), moved), wasVoid);
        batch.forEach(told -> fold.on(told.event()));
        counts.add(fold.changes());
        counts.nowVoid(fold.begunToBeVoid(wasVoid));
        counts.noLongerVoid(fold.endedToBeVoid(wasVoid));
    }
}
