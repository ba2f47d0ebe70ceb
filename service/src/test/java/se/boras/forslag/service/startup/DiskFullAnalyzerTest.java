package se.boras.forslag.service.startup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DiskFullAnalyzerTest {

    private final DiskFullAnalyzer analyzer = new DiskFullAnalyzer();

    static Stream<Throwable> a_full_disk() {
        return Stream.of(
                new SQLException("could not extend file", "53100"), new IOException("x: No space left on device"));
    }

    @ParameterizedTest
    @MethodSource("a_full_disk")
    void is_recognised_however_deep_it_lies(Throwable cause) {
        assertThat(analyzer.analyze(new IllegalStateException("outer", new RuntimeException("inner", cause))))
                .extracting("description", "action")
                .containsExactly(
                        "The disk of the database is full.",
                        "Free some space, or start with --liggaren.data=<a folder on another disk>");
    }

    @Test
    void is_not_seen_in_other_failures() {
        assertThat(analyzer.analyze(new SQLException("syntax error", "42601"))).isNull();
    }
}
