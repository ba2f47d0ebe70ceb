package se.boras.forslag.query.told;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.events.LedgerEvent;
import se.boras.forslag.events.Vocabulary;
import se.boras.forslag.query.log.Envelope;
import se.boras.forslag.query.log.PastEvent;
import se.boras.forslag.query.reading.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The approved example of each event, as it would lie in the log. */
final class Contract {

    private static final Path APPROVED = Path.of("../shared-events/src/test/resources/contract");

    private Contract() {}

    static Stream<PastEvent> examples() {
        return Vocabulary.events().map(event -> past(event, approved(event)));
    }

    /** The same, with every text that somebody wrote replaced by the name of its component between marks. */
    static Stream<PastEvent> marked() {
        return Vocabulary.events().map(event -> past(event, marked(event)));
    }

    private static ObjectNode marked(Class<? extends LedgerEvent> event) {
        var example = approved(event);
        for (var component : event.getRecordComponents()) {
            if (component.getType() == String.class) {
                example.put(component.getName(), "<<" + component.getName() + ">>");
            }
        }
        return example;
    }

    private static ObjectNode approved(Class<? extends LedgerEvent> event) {
        try {
            JsonNode example =
                    Json.MAPPER.readTree(Files.readString(APPROVED.resolve(Vocabulary.nameOf(event) + ".json")));
            return (ObjectNode) example;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static PastEvent past(Class<? extends LedgerEvent> type, ObjectNode example) {
        LedgerEvent event = Json.MAPPER.treeToValue(example, type);
        return new PastEvent(
                1,
                Instant.parse("2026-05-12T10:00:00Z"),
                UUID.randomUUID(),
                Vocabulary.nameOf(type),
                event,
                by(type.getPackageName().endsWith("casework") ? "tekniska" : null));
    }

    private static Envelope by(@Nullable String organ) {
        return new Envelope("actor-1", "NAMNDSEKRETERARE", organ, "CLERK", null, null, null, null);
    }
}
