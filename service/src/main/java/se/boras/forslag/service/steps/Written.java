package se.boras.forslag.service.steps;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.boras.forslag.command.ledger.Circumstances;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Puts together the document from what was written in the fields; judging it is left to who takes it. */
final class Written {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern INDEX = Pattern.compile("\\[(\\d{1,3})].*", Pattern.DOTALL);

    private final Map<String, String[]> entries;

    Written(Map<String, String[]> entries) {
        this.entries = entries;
    }

    ObjectNode document(List<Field> fields) {
        return document(fields, "");
    }

    private ObjectNode document(List<Field> fields, String before) {
        var document = JSON.createObjectNode();
        fields.forEach(field -> put(document, field, before + field.name()));
        return document;
    }

    private void put(ObjectNode document, Field field, String at) {
        switch (field.kind()) {
            case PART -> {
                var part = document(field.parts(), at + ".");
                if (!part.isEmpty() || field.required()) {
                    document.set(field.name(), part);
                }
            }
            case PARTS -> putAll(document, field, parts(field, at));
            case TEXTS -> putAll(document, field, lines(text(at)));
            case CHOICES -> putAll(document, field, chosen(at));
            case YES_NO -> {
                if (entries.containsKey(at)) {
                    document.put(field.name(), true);
                }
            }
            case NUMBER -> putNumber(document, field, text(at));
            case INSTANT -> putText(document, field, instant(text(at)));
            case TEXT, PROSE, DAY, CHOICE, COMMITTEE, LINK, MAIL, KNOWN -> putText(document, field, text(at));
        }
    }

    private static void putAll(ObjectNode document, Field field, ArrayNode all) {
        if (!all.isEmpty()) {
            document.set(field.name(), all);
        }
    }

    private static void putText(ObjectNode document, Field field, String text) {
        if (!text.isBlank()) {
            document.put(field.name(), text);
        }
    }

    private static void putNumber(ObjectNode document, Field field, String text) {
        var figures = text.replaceAll("[\\s\\u00a0]", "");
        if (figures.matches("-?\\d{1,15}")) {
            document.put(field.name(), Long.parseLong(figures));
        } else {
            putText(document, field, text);
        }
    }

    /** A part in which nothing was written was not meant. */
    private ArrayNode parts(Field field, String at) {
        var all = JSON.createArrayNode();
        for (int index : indices(at)) {
            var part = document(field.parts(), at + "[" + index + "].");
            if (!part.isEmpty()) {
                all.add(part);
            }
        }
        return all;
    }

    private Iterable<Integer> indices(String at) {
        var found = new TreeSet<Integer>();
        for (var name : entries.keySet()) {
            var index = INDEX.matcher(name.startsWith(at) ? name.substring(at.length()) : "");
            if (index.matches()) {
                found.add(Integer.parseInt(index.group(1)));
            }
        }
        return found;
    }

    private ArrayNode chosen(String at) {
        var all = JSON.createArrayNode();
        Stream.of(entries.getOrDefault(at, new String[0]))
                .filter(value -> !value.isBlank())
                .forEach(all::add);
        return all;
    }

    /** One on each line. */
    private static ArrayNode lines(String text) {
        var all = JSON.createArrayNode();
        text.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(all::add);
        return all;
    }

    /** A browser's line breaks are two characters. */
    private String text(String at) {
        var values = entries.get(at);
        return values == null ? "" : values[0].replace("\r\n", "\n").strip();
    }

    private static String instant(String local) {
        try {
            return local.isBlank()
                    ? ""
                    : LocalDateTime.parse(local)
                            .atZone(Circumstances.LOCAL)
                            .toInstant()
                            .toString();
        } catch (DateTimeException unreadable) {
            return local;
        }
    }
}
