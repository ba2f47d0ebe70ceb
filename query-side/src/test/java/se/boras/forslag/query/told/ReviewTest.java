package se.boras.forslag.query.told;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.boras.forslag.events.reference.CommitteeEstablished;
import se.boras.forslag.events.reference.CommitteeId;
import se.boras.forslag.query.QuerySide;

/** Every event told in both languages, for somebody to read: {@code target/sentences.txt}. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReviewTest {

    private static final Pattern RAW = Pattern.compile(
            "\\b[A-Z]{3,}_[A-Z_]+\\b|\\b(?:BIFALL|AVSLAG|EMAIL|MERITS|HIDDEN|SAME|UNIT)\\b|[a-z]+-2026-0001|(?<!KF )\\d{4}-\\d\\d-\\d\\d"
                    + "|\\b(?:tekniska|kultur|lokalforsorjning|samhallsbyggnad)\\b|\\{|}|\\[|]|\\bnull\\b|\\btrue\\b|\\bfalse\\b");

    @BeforeEach
    void a_register_of_committees() {
        QuerySide.emptied()
                .append(
                        established("tekniska", "Tekniska nämnden", "Technical committee"),
                        established("kultur", "Kulturnämnden", "Culture committee"),
                        established("lokalforsorjning", "Lokalförsörjningsnämnden", "Municipal premises committee"),
                        established("samhallsbyggnad", "Samhällsbyggnadsnämnden", "Urban planning committee"));
    }

    @Test
    void every_sentence_lies_there_to_be_read() throws IOException {
        var swedish = voice("sv");
        var english = voice("en");
        var lines = new ArrayList<String>();
        Contract.examples().forEach(past -> {
            lines.add(past.type());
            lines.addAll(List.of("  sv " + swedish.of(past), "  en " + english.of(past)));
            if (!swedish.of(past).equals(swedish.publicly(past))) {
                lines.addAll(
                        List.of("  sv, to all: " + swedish.publicly(past), "  en, to all: " + english.publicly(past)));
            }
        });

        Files.write(Path.of("target/sentences.txt"), lines);

        assertThat(lines).hasSizeGreaterThan(3 * 100);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    void no_sentence_shows_a_code_an_identity_or_a_date_in_figures(String language) {
        var voice = voice(language);

        assertThat(Contract.examples()).allSatisfy(past -> {
            assertThat(voice.of(past))
                    .doesNotContainPattern(RAW)
                    .doesNotContain("  ")
                    .endsWith(".");
            assertThat(voice.publicly(past)).doesNotContainPattern(RAW);
        });
    }

    private static Voice voice(String language) {
        return QuerySide.the(Sentences.class).in(Locale.of(language));
    }

    private static CommitteeEstablished established(String id, String name, String english) {
        return new CommitteeEstablished(
                new CommitteeId(id),
                name,
                english,
                CommitteeEstablished.Kind.NAMND,
                LocalDate.of(2020, 1, 1),
                "KF § 1");
    }
}
