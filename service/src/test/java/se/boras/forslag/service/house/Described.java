package se.boras.forslag.service.house;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The interface as it describes itself: its operations, and an example for each. */
record Described(JsonNode document) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** One operation; {@code body} is the schema of what it takes, missing if it takes nothing. */
    record Operation(String method, String path, JsonNode body, JsonNode told) {

        String on(Map<String, String> identities) {
            var filled = path;
            for (var identity : identities.entrySet()) {
                filled = filled.replace(identity.getKey(), identity.getValue());
            }
            return filled;
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    static Described by(Visitor visitor) {
        return new Described(visitor.get("/v3/api-docs").is(200).json());
    }

    List<Operation> operations(String method) {
        var operations = new ArrayList<Operation>();
        for (var path : document.path("paths").properties()) {
            var told = path.getValue().path(method);
            if (!told.isMissingNode()) {
                var body = told.at("/requestBody/content/application~1json/schema");
                operations.add(new Operation(method, path.getKey(), resolved(body), told));
            }
        }
        return operations;
    }

    /** The commands that are told something in JSON. */
    List<Operation> takingJson() {
        return operations("post").stream()
                .filter(operation -> operation.told().at("/requestBody/content").has("application/json"))
                .toList();
    }

    JsonNode resolved(JsonNode schema) {
        var reference = schema.path("$ref").asString("");
        return reference.isEmpty() ? schema : document.at(reference.substring(1));
    }

    /** The example of a schema, put together from those of its parts. */
    JsonNode example(JsonNode asked) {
        var schema = resolved(asked);
        if (schema.has("example")) {
            return schema.path("example");
        }
        return switch (schema.path("type").asString("")) {
            case "object", "" -> {
                var whole = JSON.createObjectNode();
                schema.path("properties")
                        .properties()
                        .forEach(part -> whole.set(part.getKey(), example(part.getValue())));
                yield whole;
            }
            case "array" -> JSON.createArrayNode().add(example(schema.path("items")));
            case "string" -> JSON.getNodeFactory().stringNode("text");
            case "boolean" -> JSON.getNodeFactory().booleanNode(false);
            default -> JSON.getNodeFactory().numberNode(1);
        };
    }

    /** The example that the operation shows; what is to be wrong about it is added. */
    ObjectNode exampleBody(Operation operation) {
        var shown = operation.told().at("/requestBody/content/application~1json/example");
        return shown instanceof ObjectNode example ? example : JSON.createObjectNode();
    }
}
