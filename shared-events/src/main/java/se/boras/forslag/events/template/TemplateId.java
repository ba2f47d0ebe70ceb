package se.boras.forslag.events.template;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.events.Shape;
import se.boras.forslag.events.reference.CommitteeId;

/** Identity of one template (<i>mall</i>): which letter it is, and the committee whose own it is, if it is one's own. */
public record TemplateId(@JsonValue String value) {

    private static final String PREFIX = "template-";
    private static final Shape SHAPE = Shape.of(PREFIX
            + Stream.of(LetterKind.values()).map(LetterKind::key).collect(Collectors.joining("|", "(", ")"))
            + "(-[a-z0-9]+)*");

    @JsonCreator
    public TemplateId {
        SHAPE.check(value, "a template id");
    }

    public static TemplateId of(LetterKind kind, @Nullable CommitteeId committee) {
        return new TemplateId(PREFIX + kind.key() + (committee == null ? "" : "-" + committee));
    }

    public LetterKind kind() {
        var key = letterOf(value);
        return Stream.of(LetterKind.values())
                .filter(kind -> kind.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    /** Which letter the words of a message were made for, whether they were the house's own or a template's. */
    public static String letterOf(String templateOrLetter) {
        return templateOrLetter.startsWith(PREFIX) ? SHAPE.part(templateOrLetter, 1) : templateOrLetter;
    }

    @Override
    public String toString() {
        return value;
    }
}
