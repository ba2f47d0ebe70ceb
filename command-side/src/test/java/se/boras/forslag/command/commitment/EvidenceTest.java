package se.boras.forslag.command.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.boras.forslag.events.DocumentRef;

/** Evidence (<i>underlag</i>) is a document that can be reached, and its hash a hash. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EvidenceTest {

    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();
    private static final String HASH = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org/a.pdf", "http://example.org", "HTTPS://example.org/a?b=c#d"})
    void an_address_on_the_web_is_accepted(String url) {
        assertThat(faults(url, HASH)).isEmpty();
        assertThat(faults(url, null)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"javascript:alert(1)", "file:///etc/passwd", "ftp://example.org/a", "https://", "http:///a", " "
            })
    void any_other_address_is_not(String url) {
        assertThat(faults(url, HASH)).contains("url");
    }

    @ParameterizedTest
    @ValueSource(strings = {"e3b0c442", "", "zf86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"})
    void a_hash_has_64_hexadecimal_digits(String sha256) {
        assertThat(faults("https://example.org/a.pdf", sha256)).containsExactly("sha256");
    }

    @Test
    void no_evidence_is_an_empty_list() {
        assertThat(Evidence.references(null)).isEmpty();
        assertThat(Evidence.references(List.of(new Evidence("Foto", "https://example.org/a.jpg", null, null))))
                .containsExactly(new DocumentRef("Foto", "https://example.org/a.jpg", null, null));
    }

    private static List<String> faults(String url, @Nullable String sha256) {
        return VALIDATOR.validate(new Evidence("Besiktning", url, sha256, null)).stream()
                .map(fault -> fault.getPropertyPath().toString())
                .distinct()
                .toList();
    }
}
