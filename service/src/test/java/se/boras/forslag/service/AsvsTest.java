package se.boras.forslag.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** {@code docs/asvs.md} answers every requirement of the levels 1 and 2, and what it names is there. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AsvsTest {

    private static final Pattern ROW =
            Pattern.compile("\\| (\\d+\\.\\d+\\.\\d+) \\| ([12]) \\| ([^|]+) \\| ([^|]+) \\|");
    private static final Pattern TEST = Pattern.compile("`(\\w+Test)`");

    private record Row(String number, String level, String answer) {}

    @Test
    void every_requirement_is_answered_once() throws IOException {
        var rows = rows();

        assertThat(rows).extracting(Row::number).hasSize(253).doesNotHaveDuplicates();
        assertThat(rows).filteredOn(row -> row.level().equals("1")).hasSize(70);
        assertThat(rows)
                .allSatisfy(row -> assertThat(row.answer()).matches("\\*\\*(Tested|So|Not here|Not yet)\\.\\*\\* .+"));
    }

    @Test
    void what_is_called_tested_names_a_test_and_every_test_is_there() throws IOException {
        var there = sources();

        assertThat(rows())
                .filteredOn(row -> row.answer().startsWith("**Tested"))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.answer()).containsPattern(TEST));
        assertThat(rows())
                .flatMap(row -> TEST.matcher(row.answer())
                        .results()
                        .map(found -> found.group(1))
                        .toList())
                .isNotEmpty()
                .allSatisfy(name -> assertThat(there).contains(name));
        assertThat(there).contains("RightsTest").doesNotContain("NoSuchTest");
    }

    private static List<Row> rows() throws IOException {
        try (var lines = Files.lines(Path.of("..", "docs", "asvs.md"))) {
            return lines.map(ROW::matcher)
                    .filter(row -> row.matches())
                    .map(row -> new Row(row.group(1), row.group(2), row.group(4)))
                    .toList();
        }
    }

    private static Set<String> sources() throws IOException {
        try (var files = Files.walk(Path.of(".."))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith("Test.java"))
                    .map(name -> name.replace(".java", ""))
                    .collect(Collectors.toSet());
        }
    }
}
