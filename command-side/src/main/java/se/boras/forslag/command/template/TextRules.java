package se.boras.forslag.command.template;

import static se.boras.forslag.command.ledger.RuleViolation.invalid;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.boras.forslag.command.mail.Blank;
import se.boras.forslag.command.mail.Blanks;
import se.boras.forslag.events.template.LetterKind;
import se.boras.forslag.events.template.TemplateText;

/** What the words of a template may hold, so that every letter written with them can be sent. */
final class TextRules {

    private TextRules() {}

    static void check(List<TemplateText> texts, LetterKind kind) {
        var languages = new HashSet<String>();
        for (int n = 0; n < texts.size(); n++) {
            var text = texts.get(n);
            var field = "texts[" + n + "]";
            if (!languages.add(text.language())) {
                throw invalid(field + ".language", "template-language-twice", text.language());
            }
            check(text, kind, field);
        }
    }

    private static void check(TemplateText text, LetterKind kind, String field) {
        if (text.subject().chars().anyMatch(Character::isISOControl)) {
            throw invalid(field + ".subject", "subject-is-one-line");
        }
        known(List.of(text.subject()), text.language(), field + ".subject", subjectBlanks(kind));
        known(text.paragraphs(), text.language(), field + ".paragraphs", blanks(kind));
        var there = text.paragraphs().stream().flatMap(Blanks::in).toList();
        blanks(kind)
                .filter(blank -> blank.mustBeIn(kind) && !there.contains(blank.in(text.language())))
                .findFirst()
                .ifPresent(missing -> {
                    throw invalid(field + ".paragraphs", "blank-is-missing", missing.in(text.language()));
                });
    }

    private static void known(List<String> parts, String language, String field, Stream<Blank> blanks) {
        var allowed = blanks.map(blank -> blank.in(language)).toList();
        parts.stream()
                .flatMap(Blanks::in)
                .filter(found -> !allowed.contains(found))
                .findFirst()
                .ifPresent(unknown -> {
                    throw invalid(
                            field, "unknown-blank", unknown, allowed.stream().collect(Collectors.joining(" ")));
                });
    }

    private static Stream<Blank> blanks(LetterKind kind) {
        return Stream.of(Blank.values()).filter(blank -> blank.isIn(kind));
    }

    private static Stream<Blank> subjectBlanks(LetterKind kind) {
        return blanks(kind).filter(Blank::mayBeInSubject);
    }
}
