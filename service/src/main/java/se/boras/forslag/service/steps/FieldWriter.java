package se.boras.forslag.service.steps;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.boras.forslag.command.ledger.Circumstances;
import se.boras.forslag.service.steps.Field.Kind;
import se.boras.forslag.service.steps.FieldView.Choice;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Draws each field with its words, its value, its choices and its fault. */
@Component
class FieldWriter {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Words words;
    private final Committees committees;

    FieldWriter(Words words, Committees committees) {
        this.words = words;
        this.committees = committees;
    }

    List<FieldView> views(List<Field> fields, JsonNode values, Map<String, String> faults, String prefix) {
        return fields.stream()
                .filter(field -> field.kind() != Kind.KNOWN || values.has(field.name()))
                .map(field -> view(field, field.name(), values.path(field.name()), faults, prefix))
                .toList();
    }

    private FieldView view(Field field, String at, JsonNode value, Map<String, String> faults, String prefix) {
        return new FieldView(
                at,
                prefix + at.replaceAll("[^A-Za-z0-9]", "-"),
                field.kind().name(),
                words.label(field),
                words.hint(field),
                field.required(),
                field.most(),
                value(field, value),
                faults.get(at),
                choices(field, value),
                rows(field, at, value, faults, prefix));
    }

    private static String value(Field field, JsonNode value) {
        if (field.kind() == Kind.TEXTS && value.isArray()) {
            return value.valueStream().map(line -> line.asString("")).collect(Collectors.joining("\n"));
        }
        var text = value.isValueNode() ? value.asString("") : "";
        if (field.kind() != Kind.INSTANT || text.isEmpty()) {
            return text;
        }
        try {
            return LocalDateTime.ofInstant(Instant.parse(text), Circumstances.LOCAL)
                    .truncatedTo(ChronoUnit.MINUTES)
                    .toString();
        } catch (DateTimeException unreadable) {
            return text;
        }
    }

    private List<Choice> choices(Field field, JsonNode value) {
        return switch (field.kind()) {
            case CHOICE ->
                field.choices().constants().stream()
                        .map(one -> new Choice(one, words.choice(field, one), one.equals(value.asString(""))))
                        .toList();
            case CHOICES ->
                field.choices().constants().stream()
                        .map(one -> new Choice(one, words.choice(field, one), holds(value, one)))
                        .toList();
            case COMMITTEE -> committees.choices(value.asString(""));
            default -> List.of();
        };
    }

    private static boolean holds(JsonNode all, String wanted) {
        for (var one : all) {
            if (one.asString("").equals(wanted)) {
                return true;
            }
        }
        return false;
    }

    private List<List<FieldView>> rows(
            Field field, String at, JsonNode value, Map<String, String> faults, String prefix) {
        return switch (field.kind()) {
            case PART -> List.of(parts(field, at + ".", value, faults, prefix));
            case PARTS -> repeated(field, at, value, faults, prefix);
            default -> List.of();
        };
    }

    private List<List<FieldView>> repeated(
            Field field, String at, JsonNode value, Map<String, String> faults, String prefix) {
        int drawn = Math.max(value.size() + (at.equals(faults.get("+")) ? 1 : 0), field.required() ? 1 : 0);
        var rows = new ArrayList<List<FieldView>>();
        for (int i = 0; i < drawn; i++) {
            var one = value.has(i) ? value.get(i) : JSON.createObjectNode();
            rows.add(parts(field, at + "[" + i + "].", one, faults, prefix));
        }
        return rows;
    }

    private List<FieldView> parts(
            Field field, String before, JsonNode value, Map<String, String> faults, String prefix) {
        return field.parts().stream()
                .map(part -> view(part, before + part.name(), value.path(part.name()), faults, prefix))
                .toList();
    }
}
