package se.boras.forslag.query.log;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
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
        @Nullable String ruleSetVersion) {}
