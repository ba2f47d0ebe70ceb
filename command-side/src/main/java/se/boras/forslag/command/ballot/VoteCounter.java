package se.boras.forslag.command.ballot;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.springframework.stereotype.Component;
import se.boras.forslag.events.ballot.BallotEvent;
import se.boras.forslag.events.ballot.VoteEvent;

/**
 * Counts votes in the order of the log, a stretch at a time, within the transaction that moves the processor on. Being
 * run again is harmless, and so a replay need not be forbidden: what lies before the counted position is passed over.
 */
@Component
@ProcessingGroup("ballot-count")
class VoteCounter {

    private static final String STRETCH = VoteCounter.class.getName();

    private final Counting counting;
    private final CrossingSender crossings;

    VoteCounter(Counting counting, CrossingSender crossings) {
        this.counting = counting;
        this.crossings = crossings;
    }

    @EventHandler
    void on(VoteEvent event, TrackingToken token, @Timestamp Instant at) {
        stretch().add(new Step(token.position().orElseThrow(), event, at));
    }

    @EventHandler
    void on(BallotEvent event, TrackingToken token, @Timestamp Instant at) {
        stretch().add(new Step(token.position().orElseThrow(), event, at));
    }

    private List<Step> stretch() {
        UnitOfWork<?> work = CurrentUnitOfWork.get();
        return work.getOrComputeResource(STRETCH, _ -> {
            var stretch = new ArrayList<Step>();
            work.onPrepareCommit(_ -> counting.count(stretch));
            work.afterCommit(_ -> crossings.sendNow());
            return stretch;
        });
    }
}
