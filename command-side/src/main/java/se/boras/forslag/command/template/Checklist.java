package se.boras.forslag.command.template;

import static se.boras.forslag.events.template.ChecklistPoint.WHAT_NEXT;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import se.boras.forslag.command.mail.Blank;
import se.boras.forslag.command.mail.Blanks;
import se.boras.forslag.events.template.ChecklistPoint;
import se.boras.forslag.events.template.LetterKind;
import se.boras.forslag.events.template.TemplateProposed;
import se.boras.forslag.events.template.TemplateText;

/** Which points of the checklist a template meets: what can be seen in its words is looked for in every language of them. */
final class Checklist {

    private static final Set<String> LANGUAGES = Set.of("sv", "en");

    private final TemplateProposed template;

    Checklist(TemplateProposed template) {
        this.template = template;
    }

    /** What this letter has to make clear; one that somebody has written is the answer, and one that ends it all has no next. */
    List<ChecklistPoint> points() {
        var points = EnumSet.allOf(ChecklistPoint.class);
        if (!template.kind().automatic()) {
            points.remove(ChecklistPoint.NOT_THE_ANSWER);
        }
        if (template.kind() == LetterKind.FEEDBACK || template.kind() == LetterKind.BALLOT_NOT_REACHED) {
            points.remove(ChecklistPoint.LATEST_DATE);
        }
        return List.copyOf(points);
    }

    List<ChecklistPoint> met() {
        return points().stream().filter(this::isMet).toList();
    }

    List<ChecklistPoint> unmet() {
        return points().stream().filter(point -> !isMet(point)).toList();
    }

    /** In the harder of the languages. */
    int lix() {
        return template.texts().stream().mapToInt(Checklist::lix).max().orElse(0);
    }

    private boolean isMet(ChecklistPoint point) {
        return switch (point) {
            case NUMBER -> holds(Blank.NUMBER);
            case WHO_HANDLES -> holds(Blank.ORGAN);
            case WHAT_NEXT -> holds(Blank.NEXT_STEP) || template.attested().contains(WHAT_NEXT);
            case LATEST_DATE -> holds(Blank.NEXT_STEP, Blank.LATEST);
            case HOW_TO_CORRECT -> holds(Blank.CORRECTION);
            case HOW_TO_ASK -> holds(Blank.QUESTIONS);
            case NOT_THE_ANSWER -> holds(Blank.AUTOMATIC);
            case PUBLIC_PAGE -> holds(Blank.PAGE);
            case PLAIN_LANGUAGE -> lix() <= Lix.LIMIT;
            case BOTH_LANGUAGES ->
                template.texts().stream().map(TemplateText::language).toList().containsAll(LANGUAGES);
        };
    }

    private boolean holds(Blank... anyOf) {
        return template.texts().stream().allMatch(text -> holds(text, anyOf));
    }

    private static boolean holds(TemplateText text, Blank... anyOf) {
        return text.paragraphs().stream()
                .flatMap(Blanks::in)
                .anyMatch(found ->
                        Stream.of(anyOf).map(blank -> blank.in(text.language())).anyMatch(found::equals));
    }

    /** What is put in later is not the writer's to make easier: a name counts as one short word, an answer not at all. */
    private static int lix(TemplateText text) {
        return Lix.of(text.paragraphs().stream()
                .filter(paragraph -> !Blank.ANSWER.in(text.language()).equals(paragraph.strip()))
                .map(paragraph -> paragraph.replaceAll("\\{[^{}]*}", "x"))
                .toList());
    }
}
