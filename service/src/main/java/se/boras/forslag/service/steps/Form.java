package se.boras.forslag.service.steps;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A step as a form.
 *
 * @param action where it is sent
 * @param key makes it one step however often the button is pressed
 * @param from the page to return to
 * @param refusal what a rule said, where it said no
 */
public record Form(
        String step,
        String id,
        String action,
        String label,
        @Nullable String hint,
        String key,
        String from,
        List<FieldView> fields,
        List<Fault> faults,
        @Nullable String refusal) {

    /** One fault, and the field to mend; none if it is of the whole. */
    public record Fault(@Nullable String target, String label, String text) {}

    public boolean plain() {
        return fields.isEmpty();
    }

    public boolean faulty() {
        return !faults.isEmpty() || refusal != null;
    }
}
