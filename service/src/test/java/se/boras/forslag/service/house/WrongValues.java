package se.boras.forslag.service.house;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Values, as JSON, that a field of a certain type and form cannot take. */
final class WrongValues {

    private static final Map<String, List<String>> NOT_A = Map.of(
            "string", List.of("7", "true", "{}", "[]", "\"a\\u0000b\"", "\"\\ud800\"", "\"\\udc00x\""),
            "integer", List.of("\"7\"", "1.5", "1e400", "99999999999999999999", "true", "{}", "\"\""),
            "boolean", List.of("\"false\"", "0", "{}"),
            "object", List.of("[]", "\"x\"", "7"),
            "array", List.of("{}", "\"x\"", "7"));

    private static final Map<String, List<String>> NOT_IN_FORM = Map.of(
            "date",
            List.of("\"2026-02-30\"", "\"2026-13-01\"", "\"+999999999-12-31\"", "\"20260212\"", "\"\"", "[2026,2,3]"),
            "date-time",
            List.of("\"2026-02-30T10:00:00Z\"", "\"2026-02-03\"", "\"+999999999-12-31T10:00:00Z\"", "1.5", "\"\""));

    private WrongValues() {}

    static List<String> of(JsonNode schema) {
        var wrong = new ArrayList<>(NOT_A.getOrDefault(schema.path("type").asString(""), List.of()));
        wrong.addAll(NOT_IN_FORM.getOrDefault(schema.path("format").asString(""), List.of()));
        if (schema.has("enum")) {
            wrong.addAll(List.of("\"NO_SUCH_THING\"", "0", "\"\""));
        } else if (schema.path("type").asString("").equals("string")) {
            wrong.add("\"" + "a".repeat(1_000_000) + "\"");
        }
        return wrong;
    }
}
