package se.boras.forslag.service.house;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import se.boras.forslag.service.house.Described.Operation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.util.RawValue;

/** Everything that can be wrong with the body of an operation, made from what it says that it takes. */
record Faults(Described described, Operation operation) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final List<String> ODD = List.of(
            "Ö !",
            "-1",
            "\u200b",
            "../..",
            "%00",
            "';--",
            "\ud83d\ude00",
            "a\nb\u0007",
            "BF-2026-9999",
            "{0}",
            "${x}",
            "a@b");

    List<Fault> ofTheWhole() {
        var body = example();
        var twice = body.replaceFirst("\\{", "{\"twice\":1,\"twice\":1,");
        return List.of(
                new Fault("a list", "[]", ""),
                new Fault("a text", "\"x\"", ""),
                new Fault("a number", "7", ""),
                new Fault("cut off", body.substring(0, body.length() - 1), ""),
                new Fault("more after the end", body + "{}", ""),
                new Fault("broken UTF-8", "{\"x\":\"\u00ff\u00fe\"}".getBytes(ISO_8859_1), ""),
                new Fault("an overlong NUL", "{\"x\":\"\u00c0\u0080\"}".getBytes(ISO_8859_1), ""),
                new Fault("a bare NUL", "{\"x\":\"\u0000\"}", ""),
                new Fault("a key twice", twice, ""),
                new Fault("deep lists", "[".repeat(10_000) + "]".repeat(10_000), ""),
                new Fault("deep objects", "{\"x\":".repeat(10_000) + "1" + "}".repeat(10_000), ""),
                new Fault(
                        "a field that is not",
                        body.replaceFirst("\\{(\")?", "{\"stranger\":1" + (body.equals("{}") ? "" : ",\"")),
                        "stranger"));
    }

    List<Fault> ofFields() {
        var faults = new ArrayList<Fault>();
        if (!operation.body().isMissingNode()) {
            of(operation.body(), "", described.exampleBody(operation), Function.identity(), faults);
        }
        return faults;
    }

    /** Only where something has to be told. */
    List<Fault> ofNothing() {
        return operation.told().at("/requestBody/required").asBoolean(false)
                ? List.of(new Fault("nothing at all", "", ""), new Fault("null", "null", ""))
                : List.of();
    }

    /** Text that is no fault in itself, in every field that takes text. */
    List<Fault> ofOddText() {
        var body = described.exampleBody(operation);
        var faults = new ArrayList<Fault>();
        for (var part : operation.body().path("properties").properties()) {
            if (described.resolved(part.getValue()).path("type").asString("").equals("string")) {
                for (var odd : ODD) {
                    var changed = body.deepCopy().put(part.getKey(), odd);
                    faults.add(new Fault(odd, JSON.writeValueAsString(changed), part.getKey()));
                }
            }
        }
        return faults;
    }

    private String example() {
        return JSON.writeValueAsString(described.exampleBody(operation));
    }

    /** {@code within} puts the changed part back where it came from. */
    private void of(
            JsonNode schema, String path, ObjectNode example, Function<JsonNode, JsonNode> within, List<Fault> faults) {
        var required =
                schema.path("required").valueStream().map(JsonNode::asString).toList();
        for (var part : schema.path("properties").properties()) {
            var field = path + part.getKey();
            var one = described.resolved(part.getValue());
            Function<JsonNode, JsonNode> whole = value -> within.apply(changed(example, part.getKey(), value));
            for (var wrong : WrongValues.of(one)) {
                faults.add(new Fault(wrong.length() > 60 ? "much text" : wrong, whole(whole, wrong), field));
            }
            if (required.contains(part.getKey())) {
                faults.add(new Fault("null", whole(whole, "null"), field));
                faults.add(new Fault(
                        "missing",
                        JSON.writeValueAsString(within.apply(example.deepCopy().without(part.getKey()))),
                        field));
                if (one.path("type").asString().equals("string")
                        || one.path("type").asString().equals("array")) {
                    var nothing = one.path("type").asString().equals("string") ? "\" \"" : "[]";
                    faults.add(new Fault("nothing", whole(whole, nothing), field));
                }
            }
            if (one.path("type").asString().equals("object")) {
                of(one, field + ".", part(example, part.getKey(), one), whole, faults);
            }
            var items = described.resolved(one.path("items"));
            if (items.path("type").asString("").equals("object")) {
                of(
                        items,
                        field + "[0].",
                        (ObjectNode) example.path(part.getKey()).path(0),
                        item -> whole.apply(list(item)),
                        faults);
            } else if (one.path("type").asString().equals("array")) {
                for (var wrong : WrongValues.of(items)) {
                    faults.add(new Fault(
                            wrong.length() > 60 ? "much text" : wrong, whole(whole, "[" + wrong + "]"), field + "[0]"));
                }
                faults.add(new Fault("null", whole(whole, "[null]"), field + "[0]"));
            }
        }
    }

    private ObjectNode part(JsonNode example, Object key, JsonNode schema) {
        var shown = key instanceof String name ? example.path(name) : example.path(0);
        return (ObjectNode) (shown.isObject() ? shown : described.example(schema));
    }

    private static String whole(Function<JsonNode, JsonNode> whole, String value) {
        return JSON.writeValueAsString(whole.apply(JSON.getNodeFactory().rawValueNode(new RawValue(value))));
    }

    private static ObjectNode changed(ObjectNode example, String field, JsonNode value) {
        return example.deepCopy().set(field, value) instanceof ObjectNode changed ? changed : example;
    }

    private static ArrayNode list(JsonNode item) {
        return JSON.createArrayNode().add(item);
    }
}
