package se.boras.forslag.events.commitment;

import java.time.LocalDate;

/** The work has begun (<i>påbörjat</i>). */
public record ImplementationStarted(CommitmentId commitmentId, LocalDate startedOn) implements CommitmentEvent {
    @Override
    public LocalDate happenedOn() {
        return startedOn;
    }
}
