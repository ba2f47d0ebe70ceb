package se.boras.forslag.query.log;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.query.reading.Json;
import tools.jackson.databind.ObjectReader;

/** An envelope as it lies in the log, which is read when somebody asks for it: about most votes nobody does. */
final class Unread implements Supplier<Envelope> {

    private static final ObjectReader ENVELOPE = Json.MAPPER.readerFor(Envelope.class);

    private final byte[] stored;
    private @Nullable Envelope read;

    Unread(byte[] stored) {
        this.stored = stored;
    }

    /** If two ask at once, both read the same. */
    @Override
    public Envelope get() {
        var envelope = read;
        if (envelope == null) {
            envelope = ENVELOPE.readValue(stored);
            read = envelope;
        }
        return envelope;
    }
}
