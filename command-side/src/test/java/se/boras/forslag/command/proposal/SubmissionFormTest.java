package se.boras.forslag.command.proposal;

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

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SubmissionFormTest {

    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();
    private static final String TITLE = "Fler bänkar";
    private static final String BODY = "Det finns för få bänkar.";

    @Test
    void a_form_that_is_filled_in_has_no_faults() {
        assertThat(faults(TITLE, BODY, "sv", "kim@example.org")).isEmpty();
        assertThat(faults(TITLE, "Första raden.\n\tAndra raden.", null, null)).isEmpty();
    }

    @Test
    void every_fault_is_named_by_its_field() {
        assertThat(faults("ab", "för kort", "fi", "kim"))
                .containsExactlyInAnyOrder("title", "body", "language", "contact.email");
        assertThat(faults(null, "          ", "sv", null)).containsExactlyInAnyOrder("title", "body");
        assertThat(faults("a".repeat(201), "b".repeat(10_001), "sv", null)).contains("title", "body");
        assertThat(faults("En\nrad till", "Ett \u0000 nolltecken", "sv", null))
                .containsExactlyInAnyOrder("title", "body");
    }

    @Test
    void space_around_the_title_does_not_make_it_longer() {
        assertThat(faults("  a  ", BODY, "sv", null)).containsExactly("title");
    }

    @ParameterizedTest
    @ValueSource(strings = {"kim@example.org", "kim+bf@sub.example.org", "kim@åäö.example", "o'kim@example.org"})
    void addresses_that_may_exist_are_taken(String email) {
        assertThat(faults(TITLE, BODY, "sv", email)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kim",
                "kim@",
                "@example.org",
                "kim@localhost",
                "a@b@example.org",
                "k im@example.org",
                "kim@example.org\nBcc: alla@example.org",
                "kim@example."
            })
    void addresses_that_cannot_exist_are_not(String email) {
        assertThat(faults(TITLE, BODY, "sv", email)).containsOnly("contact.email");
    }

    @Test
    void an_address_has_no_more_than_254_characters() {
        var domain = ("d".repeat(59) + ".").repeat(4) + "example";

        assertThat(faults(TITLE, BODY, "sv", "kim@" + domain)).isEmpty();
        assertThat(faults(TITLE, BODY, "sv", "k".repeat(20) + "@" + domain)).contains("contact.email");
    }

    private static List<String> faults(
            @Nullable String title, @Nullable String body, @Nullable String language, @Nullable String email) {
        var sender = new Submission.Sender("Kim", email, "503 30", null, null);
        return VALIDATOR.validate(new Submission(title, body, language, sender, null, null)).stream()
                .map(violation -> violation.getPropertyPath().toString())
                .distinct()
                .toList();
    }
}
