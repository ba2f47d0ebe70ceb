package se.boras.forslag.command.api;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.stereotype.Component;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** Bodies are taken by the letter: nothing is guessed, and no text gets in that the database could not keep. */
@Component
class StrictJson implements JsonMapperBuilderCustomizer {

    @Override
    public void customize(JsonMapper.Builder json) {
        json.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .withCoercionConfigDefaults(
                        guesses -> guesses.setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail))
                .addModule(new SimpleModule("strict")
                        .addDeserializer(String.class, new FromText<>(String.class, StrictJson::storable))
                        .addDeserializer(LocalDate.class, new FromText<>(LocalDate.class, StrictJson::day))
                        .addDeserializer(Instant.class, new FromText<>(Instant.class, StrictJson::instant))
                        .addDeserializer(Duration.class, new FromText<>(Duration.class, Duration::parse)));
    }

    private static String storable(String text) {
        for (int i = 0; i < text.length(); i++) {
            var unit = text.charAt(i);
            var paired = Character.isHighSurrogate(unit)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            if (unit == 0 || Character.isSurrogate(unit) && !paired) {
                throw new IllegalArgumentException("No character at " + i);
            }
            i += paired ? 1 : 0;
        }
        return text;
    }

    private static LocalDate day(String text) {
        return sane(LocalDate.parse(text));
    }

    private static Instant instant(String text) {
        var instant = OffsetDateTime.parse(text);
        sane(instant.toLocalDate());
        return instant.toInstant();
    }

    private static LocalDate sane(LocalDate day) {
        if (day.getYear() < 1 || day.getYear() > 9999) {
            throw new IllegalArgumentException("A year that nobody can have meant");
        }
        return day;
    }
}
