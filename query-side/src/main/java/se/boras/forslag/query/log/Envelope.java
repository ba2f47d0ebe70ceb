package se.boras.forslag.query.log;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an event carries besides its own facts: who, in which role, for which organ, by which way, because of what. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Envelope(
        @Nullable String actor,
        @Nullable String role,
        @Nullable String onBehalfOf,
        @Nullable String channel,
        @Nullable LocalDate occurredOn,
        @Nullable String correlationId,
        @Nullable String causationId,
        @Nullable String ruleSetVersion) {

    public static Envelope of(Map<String, ?> metadata) {
        var occurredOn = text(metadata, "occurredOn");
        return new Envelope(
                text(metadata, "actor"),
                text(metadata, "role"),
                text(metadata, "onBehalfOf"),
                text(metadata, "channel"),
                occurredOn == null ? null : LocalDate.parse(occurredOn),
                text(metadata, "correlationId"),
                text(metadata, "causationId"),
                text(metadata, "ruleSetVersion"));
    }

    private static @Nullable String text(Map<String, ?> metadata, String name) {
        var value = metadata.get(name);
        return value == null ? null : value.toString();
    }
}
