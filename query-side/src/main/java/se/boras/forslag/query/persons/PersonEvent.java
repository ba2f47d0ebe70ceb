package se.boras.forslag.query.persons;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.query.log.PastEvent;
import se.boras.forslag.query.reading.SortKey;

/** One thing that was done with somebody's data, or with many people's in one run. */
record PersonEvent(
        long position,
        Kind kind,
        Told told,
        LocalDate day,
        Instant recordedAt,
        @Nullable String actor,
        @Nullable String role,
        @Nullable String organ) {

    /** What was done. */
    enum Kind {
        CONTACT_READ,
        TEXT_READ,
        ERASURE_REQUESTED,
        ERASURE_GRANTED,
        ERASURE_REFUSED,
        CONTACT_DISPOSED,
        DISPOSAL_RUN
    }

    /** What the event itself says of it. */
    record Told(
            @Nullable String reference,
            @Nullable String proposal,
            @Nullable Object what,
            @Nullable Object basis,
            @Nullable String purpose,
            int amount) {}

    static PersonEvent of(PastEvent past, Kind kind, Told told) {
        var envelope = past.envelope();
        return new PersonEvent(
                past.position(),
                kind,
                told,
                past.day(),
                past.recordedAt(),
                envelope.actor(),
                envelope.role(),
                envelope.onBehalfOf());
    }

    String sortKey() {
        return SortKey.of(position);
    }
}
