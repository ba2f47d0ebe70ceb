package se.boras.forslag.query.obligations;

import java.time.Instant;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.eventhandling.TrackingToken;
import org.springframework.stereotype.Component;
import se.boras.forslag.events.feedback.ObligationEvent;
import se.boras.forslag.query.told.ObligationStory;

/** Keeps {@code read.obligation} up to date. An event at or below the row's position has been told already. */
@Component
@ProcessingGroup("obligations")
class ObligationProjection {

    private final ObligationTable obligations;

    ObligationProjection(ObligationTable obligations) {
        this.obligations = obligations;
    }

    @EventHandler
    void on(ObligationEvent event, @Timestamp Instant recordedAt, TrackingToken token) {
        var position = token.position().orElseThrow();
        var row = obligations.find(event.obligationId()).orElse(null);
        if (row != null && row.position() >= position) {
            return;
        }
        var obligation = ObligationStory.evolve(row == null ? null : row.obligation(), event, recordedAt);
        obligations.save(obligation, position);
    }

    @ResetHandler
    void forget() {
        obligations.truncate();
    }
}
