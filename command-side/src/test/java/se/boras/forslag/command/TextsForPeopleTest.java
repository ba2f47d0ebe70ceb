package se.boras.forslag.command;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever is refused something is told why, in Swedish and in English. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TextsForPeopleTest {

    private static final Path TEXTS = Path.of("src/main/resources/messages");
    private static final List<Path> SOURCES = List.of(Path.of("src/main/java"), Path.of("../service/src/main/java"));
    private static final Pattern REFUSAL =
            Pattern.compile("\\b(?:conflict|forbidden|gone)\\(\\s*\"([a-z-]+)\"|\\binvalid\\([^;]*?,\\s*\"([a-z-]+)\"");
    private static final Pattern CODE_IN_RULES = Pattern.compile("\"([a-z]+(?:-[a-z]+)+)\"");
    private static final Pattern BLANK = Pattern.compile("\\{\\d}");

    static Stream<Path> every_swedish_file() throws IOException {
        return Files.list(TEXTS).filter(file -> !file.toString().endsWith("_en.properties"));
    }

    @ParameterizedTest
    @MethodSource("every_swedish_file")
    void says_the_same_in_both_languages(Path swedish) throws IOException {
        var english = TEXTS.resolve(swedish.getFileName().toString().replace(".properties", "_en.properties"));

        assertThat(blanks(texts(swedish))).isEqualTo(blanks(texts(english))).isNotEmpty();
    }

    @Test
    void every_refusal_has_its_sentence() throws IOException {
        var codes = new TreeSet<String>();
        for (var source : sources()) {
            codes.addAll(found(REFUSAL, source));
            if (decides(source)) {
                codes.addAll(found(CODE_IN_RULES, source));
            }
        }

        assertThat(codes).hasSizeGreaterThan(100);
        assertThat(codes).allSatisfy(code -> assertThat(all()).containsKey("problem." + code));
    }

    @Test
    void every_sentence_has_its_file() throws IOException {
        var keys = every_swedish_file().flatMap(file -> texts(file).keySet().stream());

        assertThat(keys).doesNotHaveDuplicates();
    }

    /** There every word with a hyphen is a code, also one that is handed on before it refuses. */
    private static boolean decides(Path source) {
        return Stream.of("Rules.java", "Steps.java", "Guards.java")
                .anyMatch(source.getFileName().toString()::endsWith);
    }

    private static Set<String> found(Pattern pattern, Path source) throws IOException {
        var found = new TreeSet<String>();
        pattern.matcher(Files.readString(source))
                .results()
                .map(TextsForPeopleTest::code)
                .forEach(found::add);
        return found;
    }

    private static String code(MatchResult match) {
        return match.group(1) == null ? match.group(2) : match.group(1);
    }

    private static List<Path> sources() throws IOException {
        var all = Stream.<Path>empty();
        for (var folder : SOURCES) {
            all = Stream.concat(all, Files.walk(folder));
        }
        return all.filter(file -> file.toString().endsWith(".java")).toList();
    }

    private static Map<String, String> all() throws IOException {
        return every_swedish_file()
                .flatMap(file -> texts(file).entrySet().stream())
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** What is filled in must be filled in in both: a date left out in one language is told to half of the readers. */
    private static Map<String, Set<String>> blanks(Map<String, String> texts) {
        return texts.entrySet().stream()
                .collect(toMap(
                        Map.Entry::getKey,
                        text -> BLANK.matcher(text.getValue())
                                .results()
                                .map(MatchResult::group)
                                .collect(toCollection(TreeSet::new))));
    }

    private static Map<String, String> texts(Path file) {
        var texts = new Properties();
        try (var in = Files.newBufferedReader(file)) {
            texts.load(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        var named = new TreeMap<String, String>();
        texts.stringPropertyNames().forEach(key -> named.put(key, Objects.requireNonNull(texts.getProperty(key))));
        return named;
    }
}
