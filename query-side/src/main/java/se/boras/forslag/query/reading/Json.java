package se.boras.forslag.query.reading;

import tools.jackson.databind.json.JsonMapper;

/** How the query side reads events and keeps its rows, whatever the manners of the HTTP interface. */
public final class Json {

    public static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Json() {}
}
