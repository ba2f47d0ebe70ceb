package se.boras.forslag.service.steps;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import se.boras.forslag.events.commitment.CommitmentId;
import se.boras.forslag.events.reference.CommitteeId;
import se.boras.forslag.service.steps.Field.Choices;
import se.boras.forslag.service.steps.Field.Kind;

/** Reads the fields of a form off the document that the interface takes. */
final class Fields {

    private static final int SHORT = 400;

    private Fields() {}

    /** A link that only its holder has is nothing that staff could fill in. */
    static List<Field> of(Class<?> document) {
        return document.isRecord()
                ? Stream.of(document.getRecordComponents())
                        .filter(component -> !component.getName().equals("token"))
                        .map(component -> field(document, component))
                        .toList()
                : List.of();
    }

    private static Field field(Class<?> document, RecordComponent component) {
        try {
            return field(document, document.getDeclaredField(component.getName()));
        } catch (NoSuchFieldException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Field field(Class<?> document, java.lang.reflect.Field declared) {
        var kind = kind(declared);
        var size = found(declared, Size.class);
        var described = found(declared, Schema.class);
        var renamed = found(declared, JsonProperty.class);
        return new Field(
                renamed == null ? declared.getName() : renamed.value(),
                document.getSimpleName(),
                kind,
                required(declared, described),
                size == null ? SHORT : size.max(),
                described == null ? "" : described.example(),
                choices(declared, kind),
                switch (kind) {
                    case PART -> of(declared.getType());
                    case PARTS -> of(element(declared));
                    default -> List.of();
                });
    }

    private static boolean required(java.lang.reflect.Field declared, @Nullable Schema described) {
        return Stream.of(NotNull.class, NotBlank.class, NotEmpty.class)
                        .anyMatch(said -> AnnotatedElementUtils.hasAnnotation(declared, said))
                || described != null && described.requiredMode() == Schema.RequiredMode.REQUIRED;
    }

    private static Kind kind(java.lang.reflect.Field declared) {
        Class<?> type = declared.getType();
        if (List.class.isAssignableFrom(type)) {
            var element = element(declared);
            return element.isEnum() ? Kind.CHOICES : isPart(element) ? Kind.PARTS : Kind.TEXTS;
        }
        if (type == LocalDate.class) {
            return Kind.DAY;
        }
        if (type == Instant.class) {
            return Kind.INSTANT;
        }
        if (type == Boolean.class || type == boolean.class) {
            return Kind.YES_NO;
        }
        if (type == CommitteeId.class) {
            return Kind.COMMITTEE;
        }
        if (type.isEnum()) {
            return Kind.CHOICE;
        }
        if (type.isPrimitive() || Number.class.isAssignableFrom(type)) {
            return Kind.NUMBER;
        }
        if (type.isRecord()) {
            return isPart(type) ? Kind.PART : type == CommitmentId.class ? Kind.TEXT : Kind.KNOWN;
        }
        return written(declared);
    }

    private static Kind written(java.lang.reflect.Field declared) {
        var pattern = found(declared, Pattern.class);
        var size = found(declared, Size.class);
        if (AnnotatedElementUtils.hasAnnotation(declared, Email.class)) {
            return Kind.MAIL;
        }
        if (pattern != null && pattern.regexp().startsWith("http")) {
            return Kind.LINK;
        }
        return declared.getType() == String.class && size != null && size.max() > SHORT ? Kind.PROSE : Kind.TEXT;
    }

    /** Identities are records too, but are written as one word. */
    private static boolean isPart(Class<?> type) {
        return type.isRecord() && !type.getPackageName().contains(".events.");
    }

    private static Class<?> element(java.lang.reflect.Field declared) {
        Type element = ((ParameterizedType) declared.getGenericType()).getActualTypeArguments()[0];
        return (Class<?>) element;
    }

    private static Choices choices(java.lang.reflect.Field declared, Kind kind) {
        var type = kind == Kind.CHOICES ? element(declared) : declared.getType();
        return type.isEnum()
                ? new Choices(
                        type.getSimpleName(),
                        Stream.of(type.getEnumConstants())
                                .map(constant -> ((Enum<?>) constant).name())
                                .toList())
                : Choices.NONE;
    }

    private static <A extends java.lang.annotation.Annotation> @Nullable A found(
            java.lang.reflect.Field declared, Class<A> wanted) {
        return AnnotatedElementUtils.findMergedAnnotation(declared, wanted);
    }
}
