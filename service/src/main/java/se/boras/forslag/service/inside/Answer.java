package se.boras.forslag.service.inside;

import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the interface answered: a status, and a document. */
public record Answer(int status, JsonNode json) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static Answer of(int status, byte[] body) {
        var text = new String(body, StandardCharsets.UTF_8);
        return new Answer(status, text.isBlank() ? JSON.createObjectNode() : JSON.readTree(text));
    }

    public boolean good() {
        return status < 400;
    }

    public String code() {
        return json.path("code").asString("");
    }

    /** The document, or a refusal that ends the page as well. */
    public JsonNode orRefused() {
        if (!good()) {
            throw new RefusedInside(this);
        }
        return json;
    }
}
