package se.boras.forslag.query.trail;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One line of the trail: when, who, what and why, and everything the event says. */
record TrailLine(
        long position,
        Instant recordedAt,
        @Nullable LocalDate occurredOn,
        String type,
        String summary,
        @Nullable String actor,
        @Nullable String role,
        @Nullable String organ,
        @Nullable String channel,
        @Nullable String reason,
        List<Reference> references,
        JsonNode data,
        @Nullable String hash) {

    /** Something outside the ledger that the event rests on. */
    record Reference(
            String title,
            @Nullable String url,
            @Nullable String sha256,
            @Nullable String dnr) {}
}
