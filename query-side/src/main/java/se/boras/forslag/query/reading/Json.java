package se.boras.forslag.query.reading;

import java.time.Instant;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** How the query side reads events and keeps its rows, whatever the manners of the HTTP interface. */
public final class Json {

    public static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new SimpleModule("as-written").addDeserializer(Instant.class, new InstantsAsWritten()))
            .build();

    private Json() {}
}
