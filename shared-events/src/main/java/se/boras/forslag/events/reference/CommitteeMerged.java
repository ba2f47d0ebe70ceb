package se.boras.forslag.events.reference;

import java.time.LocalDate;
import java.util.List;

/** Committees have become one (<i>sammanslagna</i>). */
public record CommitteeMerged(List<CommitteeId> from, CommitteeId into, LocalDate on, String decisionRef)
        implements CommitteeEvent {
    public CommitteeMerged {
        from = List.copyOf(from);
    }

    @Override
    public LocalDate happenedOn() {
        return on;
    }
}
