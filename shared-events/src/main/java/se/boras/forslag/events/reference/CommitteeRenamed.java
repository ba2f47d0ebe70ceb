package se.boras.forslag.events.reference;

import java.time.LocalDate;

/** A committee has another name (<i>namnbyte</i>) from a certain day. */
public record CommitteeRenamed(
        CommitteeId committee, String name, String nameEnglish, LocalDate from, String decisionRef)
        implements CommitteeEvent {
    @Override
    public LocalDate happenedOn() {
        return from;
    }
}
