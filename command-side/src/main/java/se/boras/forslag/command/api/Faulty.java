package se.boras.forslag.command.api;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;
import org.springframework.validation.FieldError;
import se.boras.forslag.command.ledger.RuleViolation;
import se.boras.forslag.command.ledger.RuleViolation.Kind;

/** Says what is wrong with a form: for each field one sentence that tells what to write. */
@Component
public class Faulty {

    private final Problems texts;

    Faulty(Problems texts) {
        this.texts = texts;
    }

    /** In the order of the form; the sentence stands under {@code <form>.<field>.fault}. */
    public Map<String, String> of(Errors errors, String form) {
        var faults = new LinkedHashMap<String, String>();
        errors.getFieldErrors().stream()
                .map(FieldError::getField)
                .forEach(field -> faults.put(field, texts.text(form + "." + field + ".fault")));
        return faults;
    }

    /** What a rule says no to: beside the field where it means one, else beside the button. */
    public Map<String, String> of(RuleViolation no, String button) {
        if (no.kind() == Kind.INVALID) {
            var field = Objects.requireNonNull(no.arguments().getFirst());
            return Map.of(
                    field.substring(field.lastIndexOf('.') + 1),
                    texts.text("problem." + no.code(), no.arguments().toArray()));
        }
        return Map.of(button, texts.text("problem." + no.code(), no.arguments().toArray()));
    }
}
