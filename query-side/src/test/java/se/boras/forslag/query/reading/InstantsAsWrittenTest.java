package se.boras.forslag.query.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class InstantsAsWrittenTest {

    /** The component of an event. */
    record Happened(Instant at) {}

    @Test
    void every_instant_is_read_as_it_was_written() {
        var random = new Random(3);
        for (int n = 0; n < 100_000; n++) {
            var nanos = random.nextInt(1_000_000_000) / (int) Math.pow(10, random.nextInt(10));
            var instant = Instant.ofEpochSecond(random.nextLong(-60_000_000_000L, 250_000_000_000L), nanos);

            assertThat(InstantsAsWritten.read(instant.toString())).isEqualTo(instant);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-03-02T08:00:00Z",
                "2024-02-29T23:59:59.9Z",
                "2026-03-02T24:00:00Z",
                "2026-03-02T08:00:00+02:00",
                "+12026-03-02T08:00:00Z",
                "-0044-03-15T08:00:00Z",
                "2026-03-02t08:00:00z"
            })
    void whatever_the_formatter_takes_is_taken(String text) {
        assertThat(InstantsAsWritten.read(text)).isEqualTo(Instant.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Z",
                "2026-03-02",
                "2026-02-29T08:00:00Z",
                "2026-13-02T08:00:00Z",
                "2026-03-02T25:00:00Z",
                "2026-03-02T08:61:00Z",
                "2026-03-02T08:00:00.Z",
                "2026-03-02T08:00:00.1234567890Z",
                "2026-03-02T08:00:0\u0660Z",
                "2026-03-02 08:00:00Z"
            })
    void whatever_it_does_not_take_is_not(String text) {
        var formatter = catchThrowable(() -> Instant.parse(text));
        if (formatter == null) {
            assertThat(InstantsAsWritten.read(text)).isEqualTo(Instant.parse(text));
            return;
        }
        assertThatThrownBy(() -> InstantsAsWritten.read(text)).isInstanceOf(DateTimeException.class);
    }

    @Test
    void within_an_event_too() {
        assertThat(Json.MAPPER
                        .readValue("{\"at\":\"2026-03-02T08:00:00.5Z\"}", Happened.class)
                        .at())
                .isEqualTo(Instant.parse("2026-03-02T08:00:00.5Z"));
        assertThatThrownBy(() -> Json.MAPPER.readValue("{\"at\":{}}", Happened.class))
                .isInstanceOf(RuntimeException.class);
    }
}
