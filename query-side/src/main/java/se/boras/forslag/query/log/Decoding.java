package se.boras.forslag.query.log;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import se.boras.forslag.events.LedgerEvent;
import se.boras.forslag.events.Vocabulary;
import se.boras.forslag.query.reading.Json;
import tools.jackson.databind.ObjectReader;

/** Makes an event of a row of the log. */
public final class Decoding {

    /** What of a row is needed for it. */
    public static final String COLUMNS = "position, recorded_at, event_id, type, payload, metadata";

    private static final Map<String, Word> WORDS = Vocabulary.byName().entrySet().stream()
            .collect(toUnmodifiableMap(
                    Map.Entry::getKey, word -> new Word(word.getKey(), Json.MAPPER.readerFor(word.getValue()))));

    /** A type of event, and who reads such. */
    private record Word(String type, ObjectReader reader) {}

    private Decoding() {}

    /** The texts are read as the bytes they come as. */
    public static PastEvent of(ResultSet row) throws SQLException {
        var word = word(row.getString("type"));
        LedgerEvent event = word.reader().readValue(row.getBytes("payload"));
        return new PastEvent(
                row.getLong("position"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getObject("event_id", UUID.class),
                word.type(),
                event,
                new Unread(row.getBytes("metadata")));
    }

    private static Word word(String type) {
        return Objects.requireNonNull(
                WORDS.get(type), () -> "The log holds an event that there is no word for: " + type);
    }
}
