package se.boras.forslag.events.reference;

import java.time.LocalDate;

/** A committee exists (<i>inrättad</i>) from a certain day. */
public record CommitteeEstablished(
        CommitteeId committee, String name, String nameEnglish, Kind kind, LocalDate from, String decisionRef)
        implements CommitteeEvent {
    @Override
    public LocalDate happenedOn() {
        return from;
    }

    /** The kinds of organ (<i>organ</i>) that can have a case. */
    public enum Kind {
        NAMND,
        STYRELSE,
        BOLAG
    }
}
