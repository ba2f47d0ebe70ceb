package se.boras.forslag.command.proposal;

import jakarta.validation.Validator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.boras.forslag.command.api.Faulty;
import se.boras.forslag.command.api.Problems;
import se.boras.forslag.command.ledger.RuleViolation;

/** Asks of a draft what is asked of what is handed in, no more than has come to be written. */
@Component
class DraftCheck {

    private final Validator validator;
    private final Faulty faulty;
    private final Problems texts;

    DraftCheck(Validator validator, Faulty faulty, Problems texts) {
        this.validator = validator;
        this.faulty = faulty;
        this.texts = texts;
    }

    Map<String, String> title(DraftProposal draft) {
        return faults(draft, List.of("title"));
    }

    Map<String, String> text(DraftProposal draft) {
        return faults(draft, List.of("title", "body"));
    }

    /** A mail address is needed here, for nobody else hands it in on one's behalf. */
    Map<String, String> sender(DraftProposal draft) {
        var faults = faults(draft, List.of("contact.name", "contact.email", "contact.postcode"));
        if (draft.email().isEmpty()) {
            faults.put("email", text("email"));
        }
        return faults;
    }

    Map<String, String> refused(RuleViolation no) {
        return faulty.of(no, "skicka");
    }

    private Map<String, String> faults(DraftProposal draft, List<String> fields) {
        var wrong = validator.validate(draft.submission("sv")).stream()
                .map(fault -> fault.getPropertyPath().toString())
                .toList();
        var faults = new LinkedHashMap<String, String>();
        fields.stream().filter(wrong::contains).map(DraftCheck::last).forEach(it -> faults.put(it, text(it)));
        return faults;
    }

    private String text(String field) {
        return texts.text("propose." + field + ".fault");
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }
}
