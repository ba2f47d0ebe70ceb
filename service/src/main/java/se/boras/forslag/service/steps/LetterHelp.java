package se.boras.forslag.service.steps;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import se.boras.forslag.command.api.Caller;
import se.boras.forslag.events.template.ChecklistPoint;
import se.boras.forslag.service.inside.Address;
import se.boras.forslag.service.inside.Inside;

/** What lies beside who writes to a proposer: the checklist of every letter, and the words the committee has agreed on. */
@Component
class LetterHelp {

    private final Inside inside;
    private final Caller caller;

    LetterHelp(Inside inside, Caller caller) {
        this.inside = inside;
        this.caller = caller;
    }

    static boolean concerns(Step step) {
        return step.key().equals("proposals.feedback");
    }

    List<String> checklist() {
        return Stream.of(ChecklistPoint.values())
                .filter(point -> point != ChecklistPoint.NOT_THE_ANSWER && point != ChecklistPoint.BOTH_LANGUAGES)
                .map(Enum::name)
                .toList();
    }

    /** The paragraphs of the template in force; none where the committee has none of its own. */
    List<String> template() {
        var organ = caller.actor().organ();
        if (organ == null) {
            return List.of();
        }
        var address = Address.of("/api/templates").with("committee", organ).with("state", "IN_FORCE");
        return inside.get(address.toString()).items().stream()
                .limit(1)
                .flatMap(template -> texts(template).stream())
                .filter(text -> LocaleContextHolder.getLocale().getLanguage().equals(text.get("language")))
                .flatMap(text -> ((List<?>) text.getOrDefault("paragraphs", List.of())).stream())
                .map(String::valueOf)
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> texts(Map<String, @Nullable Object> template) {
        return template.get("texts") instanceof List<?> texts ? (List<Map<String, Object>>) texts : List.of();
    }
}
