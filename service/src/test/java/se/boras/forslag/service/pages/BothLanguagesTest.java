package se.boras.forslag.service.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.boras.forslag.events.lifecycle.Stage;
import se.boras.forslag.events.proposal.Outcome;
import se.boras.forslag.query.followup.RowState;

/** Every word on a page stands in the message files, in both languages. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BothLanguagesTest {

    private static final List<Path> ROOMS = Stream.of("command-side", "query-side", "service")
            .map(room -> Path.of("..", room, "src/main/resources"))
            .toList();
    private static final Pattern KEY = Pattern.compile("#\\{([a-z][\\w.-]*)|#messages\\.msg\\('([^']+)'\\)");
    private static final Pattern WORDS = Pattern.compile(
            "<(?!title|body|html)(\\w+)(?![^>]*th:(?:text|utext|replace|insert))[^>]*>\\s*[^<\\s][^<]*<");

    static Stream<Path> templates() {
        return files("templates", ".html");
    }

    static Stream<Path> swedish() {
        return files("messages", ".properties")
                .filter(file -> !file.getFileName().toString().endsWith("_en.properties"));
    }

    @ParameterizedTest
    @MethodSource("templates")
    void a_page_says_nothing_that_is_not_in_both_languages(Path page) {
        var used = KEY.matcher(text(page))
                .results()
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                .toList();

        assertThat(keys("")).containsAll(used);
        assertThat(keys("_en")).containsAll(used);
    }

    @ParameterizedTest
    @MethodSource("templates")
    void a_page_has_no_words_of_its_own(Path page) {
        assertThat(WORDS.matcher(text(page).replaceAll("(?s)<!--.*?-->", "").replaceAll("\"[^\"]*\"", "\"\""))
                        .results()
                        .map(found -> found.group().strip())
                        .filter(found -> !found.endsWith(">Liggaren<"))
                        .filter(found -> found.matches("(?s).*>[^<]*\\p{L}[^<]*<")))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("swedish")
    void what_is_said_in_one_language_is_said_in_the_other(Path file) {
        var english = file.resolveSibling(file.getFileName().toString().replace(".properties", "_en.properties"));

        assertThat(read(english).stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(read(file).stringPropertyNames());
    }

    @Test
    void there_is_a_word_for_wherever_a_proposal_may_stand() {
        var values =
                Stream.of(Stage.values(), Outcome.values()).flatMap(Stream::of).map(it -> "standing." + it);
        var states = Stream.of(RowState.values()).map(it -> "row." + it);

        assertThat(keys("")).containsAll(Stream.concat(values, states).toList());
    }

    private static Set<String> keys(String language) {
        var keys = new TreeSet<String>();
        files("messages", ".properties")
                .filter(file -> file.getFileName().toString().endsWith("_en.properties") == !language.isEmpty())
                .forEach(file -> keys.addAll(read(file).stringPropertyNames()));
        return keys;
    }

    private static Stream<Path> files(String folder, String ending) {
        return ROOMS.stream()
                .map(room -> room.resolve(folder))
                .filter(Files::isDirectory)
                .flatMap(it -> {
                    try (var inside = Files.walk(it)) {
                        return inside.filter(file -> file.toString().endsWith(ending)).toList().stream();
                    } catch (IOException failed) {
                        throw new UncheckedIOException(failed);
                    }
                });
    }

    private static Properties read(Path file) {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return properties;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
