package se.boras.forslag.service.steps;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A field as it is drawn.
 *
 * @param name under which it is sent, which is its place in the document
 * @param id of the element, unique on the page
 * @param fault what is wrong with what was written
 * @param rows the parts, one list of fields for each
 */
public record FieldView(
        String name,
        String id,
        String kind,
        String label,
        @Nullable String hint,
        boolean required,
        int most,
        String value,
        @Nullable String fault,
        List<Choice> choices,
        List<List<FieldView>> rows) {

    /** One thing to choose. */
    public record Choice(String value, String label, boolean chosen) {}

    /** What a reader of the screen hears with the field. */
    public @Nullable String describedBy() {
        var parts = (hint == null ? "" : id + "-hint ") + (fault == null ? "" : id + "-fault");
        return parts.isBlank() ? null : parts.strip();
    }

    public boolean radio() {
        return kind.equals("CHOICE") && required && choices.size() <= 4;
    }

    public String type() {
        return switch (kind) {
            case "DAY" -> "date";
            case "INSTANT" -> "datetime-local";
            case "LINK" -> "url";
            case "MAIL" -> "email";
            default -> "text";
        };
    }
}
