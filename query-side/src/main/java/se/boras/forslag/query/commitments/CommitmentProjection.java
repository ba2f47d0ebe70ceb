package se.boras.forslag.query.commitments;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.TrackingToken;
import org.springframework.stereotype.Component;
import se.boras.forslag.events.commitment.CommitmentEvent;
import se.boras.forslag.query.told.Promise;

/** Keeps {@code read.commitment} up to date. An event at or below the row's position has been told already. */
@Component
@ProcessingGroup("commitments")
class CommitmentProjection {

    private final CommitmentTable commitments;

    CommitmentProjection(CommitmentTable commitments) {
        this.commitments = commitments;
    }

    @EventHandler
    void on(CommitmentEvent event, TrackingToken token) {
        var position = token.position().orElseThrow();
        var row = commitments.find(event.commitmentId()).orElse(null);
        if (row != null && row.position() >= position) {
            return;
        }
        var promise = Promise.evolve(row == null ? null : row.promise(), event);
        if (promise != null) {
            commitments.save(promise, position);
        }
    }

    @ResetHandler
    void forget() {
        commitments.truncate();
    }
}
