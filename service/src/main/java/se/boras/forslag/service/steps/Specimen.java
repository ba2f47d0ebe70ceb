package se.boras.forslag.service.steps;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A document as somebody might write it, with no more than must be in it: to try whether a step could be taken at all. */
final class Specimen {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Asked for by who takes the document in, before any rule is asked. */
    private static final Set<String> ASKED_AT_THE_COUNTER = Set.of("Withdrawal.reason");

    private Specimen() {}

    /** What is already known of the answers stands in it. */
    static ObjectNode of(List<Field> fields, ObjectNode known, LocalDate today) {
        var document = JSON.createObjectNode();
        fields.stream()
                .filter(field -> field.required() || ASKED_AT_THE_COUNTER.contains(field.owner() + "." + field.name()))
                .forEach(field -> document.set(field.name(), value(field, today)));
        known.properties().forEach(given -> document.set(given.getKey(), given.getValue()));
        return document;
    }

    private static JsonNode value(Field field, LocalDate today) {
        return switch (field.kind()) {
            case PART -> of(field.parts(), JSON.createObjectNode(), today);
            case PARTS -> JSON.createArrayNode().add(of(field.parts(), JSON.createObjectNode(), today));
            case TEXTS -> JSON.createArrayNode().add(field.example());
            case CHOICES ->
                JSON.createArrayNode().add(field.choices().constants().getFirst());
            case CHOICE ->
                JSON.getNodeFactory()
                        .stringNode(
                                field.example().isEmpty()
                                        ? field.choices().constants().getFirst()
                                        : field.example());
            case DAY -> JSON.getNodeFactory().stringNode(today.toString());
            case INSTANT -> JSON.getNodeFactory().stringNode(today + "T00:00:00Z");
            case NUMBER ->
                JSON.getNodeFactory().numberNode(field.example().isEmpty() ? 1 : Long.parseLong(field.example()));
            case YES_NO -> JSON.getNodeFactory().booleanNode(true);
            case TEXT, PROSE, COMMITTEE, LINK, MAIL, KNOWN ->
                JSON.getNodeFactory().stringNode(field.example().isEmpty() ? "x" : field.example());
        };
    }
}
