package se.boras.forslag.service.lives;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One row of the log as it is stored: nothing here knows the classes of the events. */
record Row(
        long position,
        String stream,
        long sequence,
        String type,
        Instant recordedAt,
        JsonNode payload,
        JsonNode metadata,
        String stored) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static Row of(
            long position, String stream, long sequence, String type, Instant at, String payload, String metadata) {
        return new Row(
                position,
                stream,
                sequence,
                type,
                at,
                JSON.readTree(payload),
                JSON.readTree(metadata),
                payload + metadata);
    }

    boolean is(String... types) {
        return java.util.Set.of(types).contains(type);
    }

    String text(String field) {
        return payload.path(field).asString("");
    }

    @Nullable
    LocalDate day(String field) {
        var text = text(field);
        return text.isEmpty() ? null : LocalDate.parse(text);
    }

    String about(String field) {
        return metadata.path(field).asString("");
    }

    @Override
    public String toString() {
        return position + " " + stream + "/" + sequence + " " + type + " " + payload + " by " + about("actor");
    }
}
