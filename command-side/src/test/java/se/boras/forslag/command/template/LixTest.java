package se.boras.forslag.command.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LixTest {

    @Test
    void words_in_a_sentence_and_long_words_in_a_hundred_are_added() {
        assertThat(Lix.of(List.of("Vi har fått ditt förslag. Vi svarar snart.")))
                .isEqualTo(4 + 13);
        assertThat(Lix.of(List.of("Nämndens handläggning"))).isEqualTo(2 + 100);
    }

    @Test
    void a_paragraph_ends_a_sentence_and_a_number_does_not() {
        assertThat(Lix.of(List.of("Det tar 2.5 år", "Vi ses!"))).isEqualTo(3);
    }

    @Test
    void nothing_is_not_hard_to_read() {
        assertThat(Lix.of(List.of())).isZero();
        assertThat(Lix.of(List.of(" ", "..."))).isZero();
    }
}
