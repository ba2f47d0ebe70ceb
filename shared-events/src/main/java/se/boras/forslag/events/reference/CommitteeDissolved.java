package se.boras.forslag.events.reference;

import java.time.LocalDate;

/** A committee no longer exists (<i>upplöst</i>). */
public record CommitteeDissolved(CommitteeId committee, LocalDate on, String decisionRef) implements CommitteeEvent {
    @Override
    public LocalDate happenedOn() {
        return on;
    }
}
