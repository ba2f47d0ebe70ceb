package se.boras.forslag.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.boras.forslag.events.examples.Examples;
import tools.jackson.databind.json.JsonMapper;

/** What is in the ledger today must be readable in twenty years: one approved file per event. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class StoredFormatTest {

    private static final Path APPROVED = Path.of("src/test/resources/contract");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    static Stream<LedgerEvent> one_of_each_event() {
        return Examples.all();
    }

    @ParameterizedTest
    @MethodSource("one_of_each_event")
    void is_written_as_approved(LedgerEvent event) throws IOException {
        assertThat(JSON.writeValueAsString(event)).isEqualTo(approved(event.getClass()));
    }

    @ParameterizedTest
    @MethodSource("one_of_each_event")
    void is_read_back_from_the_approved_file(LedgerEvent event) throws IOException {
        assertThat(JSON.readValue(approved(event.getClass()), event.getClass())).isEqualTo(event);
    }

    @Test
    void every_event_has_an_example() {
        assertThat(one_of_each_event().map(LedgerEvent::getClass).toList())
                .isEqualTo(Vocabulary.events().toList());
    }

    @Test
    void nothing_approved_has_lost_its_event() throws IOException {
        try (var files = Files.list(APPROVED)) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".json", "")))
                    .containsExactlyInAnyOrderElementsOf(Vocabulary.byName().keySet());
        }
    }

    private static String approved(Class<? extends LedgerEvent> event) throws IOException {
        return Files.readString(APPROVED.resolve(Vocabulary.nameOf(event) + ".json"))
                .strip();
    }
}
