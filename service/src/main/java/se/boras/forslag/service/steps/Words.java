package se.boras.forslag.service.steps;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The words of steps and fields: those of the document they belong to, or those that all share. */
@Component
class Words {

    private final MessageSource texts;

    Words(MessageSource texts) {
        this.texts = texts;
    }

    String step(Step step) {
        return said("step." + step.key());
    }

    @Nullable
    String hint(Step step) {
        return orNothing("step." + step.key() + ".hint");
    }

    String label(Field field) {
        var own = orNothing("field." + field.owner() + "." + field.name());
        return own == null ? said("field." + field.name()) : own;
    }

    @Nullable
    String hint(Field field) {
        var own = orNothing("hint." + field.owner() + "." + field.name());
        return own == null ? orNothing("hint." + field.name()) : own;
    }

    String choice(Field field, String constant) {
        return said("choice." + field.choices().of() + "." + constant);
    }

    String said(String key, Object... arguments) {
        return texts.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }

    private @Nullable String orNothing(String... keys) {
        return Stream.of(keys)
                .map(key -> texts.getMessage(key, null, "", LocaleContextHolder.getLocale()))
                .filter(text -> text != null && !text.isEmpty())
                .findFirst()
                .orElse(null);
    }
}
