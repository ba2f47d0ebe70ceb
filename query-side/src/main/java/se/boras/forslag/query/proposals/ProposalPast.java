package se.boras.forslag.query.proposals;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.boras.forslag.events.proposal.ProposalId;
import se.boras.forslag.query.log.PastEvents;
import se.boras.forslag.query.reading.Times;
import se.boras.forslag.query.tally.Tallies;

/** Tells a proposal as it was, or as it was known to be: the same fold, over an earlier part of the log. */
@Component
class ProposalPast {

    /** A view of the past, and the votes that counted then. */
    record Moment(ProposalView view, int valid) {}

    private final PastEvents events;
    private final Tallies tallies;

    ProposalPast(PastEvents events, Tallies tallies) {
        this.events = events;
        this.tallies = tallies;
    }

    Optional<Moment> at(ProposalId proposal, Times times) {
        @Nullable ProposalView view = null;
        for (var event : events.of(proposal, times)) {
            view = ProposalView.evolve(view, event.event(), event.recordedAt());
        }
        return Optional.ofNullable(view)
                .map(was -> new Moment(was, tallies.of(proposal, times).valid()));
    }
}
