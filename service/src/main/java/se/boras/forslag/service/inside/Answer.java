package se.boras.forslag.service.inside;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
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

    /** The answer, or a refusal that ends the page as well. */
    public Answer orRefused() {
        if (!good()) {
            throw new RefusedInside(status);
        }
        return this;
    }

    /** As a template reads it. */
    public Map<String, @Nullable Object> map() {
        return JSON.convertValue(json, new TypeReference<>() {});
    }

    /** The items of a list, or the elements of an array. */
    public List<Map<String, @Nullable Object>> items() {
        return JSON.convertValue(
                json.isArray() ? json : json.has("items") ? json.path("items") : JSON.createArrayNode(),
                new TypeReference<>() {});
    }
}
