package se.boras.forslag.query.trail;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One line of the trail: when, who, what and why, and everything the event says.
 *
 * @param occurredOn the day it was true from; where nobody told another day, the one it was recorded on
 * @param lagDays how many days passed until it was recorded
 * @param organName what the organ was called on that day
 * @param dnr the number that the case had in its register by then
 * @param paragraph of the minutes, of the event itself or of the decision it concerns
 */
record TrailLine(
        long position,
        Instant recordedAt,
        LocalDate occurredOn,
        long lagDays,
        String type,
        String summary,
        @Nullable String actor,
        @Nullable String role,
        @Nullable String organ,
        @Nullable String organName,
        @Nullable String channel,
        @Nullable String dnr,
        @Nullable String paragraph,
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
