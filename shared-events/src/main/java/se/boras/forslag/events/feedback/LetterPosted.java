package se.boras.forslag.events.feedback;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A letter has been posted (<i>brev skickat</i>). */
public record LetterPosted(
        ObligationId obligationId,
        LocalDate sentOn,
        @Nullable String ref) implements ObligationEvent {
    @Override
    public LocalDate happenedOn() {
        return sentOn;
    }
}
