package se.boras.forslag.query.told;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TemplateTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{who} came.; Ada came.",
                "it was {who}.; It was Ada.",
                "done[ by {when}].; Done.",
                "done[ by {who}].; Done by Ada.",
                "done[ by {who} on {when}].; Done.",
                "done [by {when}|at any time].; Done at any time.",
                "done [by {who}|at any time].; Done by Ada.",
                "done[{?who}, with help].; Done, with help.",
                "done[{?when}, in time].; Done.",
                "{one|vote|votes} and {two|vote|votes}.; 1 vote and 2 votes.",
                "due {when}.; Due nothing."
            })
    void it_is_filled_with_what_there_is(String template, String sentence) {
        assertThat(filled(template, Map.of("who", "Ada", "one", "1", "two", "2")))
                .isEqualTo(sentence);
    }

    @Test
    void what_fills_a_gap_is_not_taken_for_a_gap_itself() {
        assertThat(filled("It says {who}[ and {when}].", Map.of("who", "[{when}] $1 \\", "when", "{who}")))
                .isEqualTo("It says [{when}] $1 \\ and {who}.");
    }

    @Test
    void its_gaps_are_known_wherever_they_stand() {
        assertThat(Template.gaps("{a}[{?b} {c|one|many}|{d}]")).containsExactlyInAnyOrder("a", "b", "c", "d");
    }

    private static String filled(String template, Map<String, String> words) {
        var filling = new Template.Filling() {
            @Override
            public @Nullable String word(String gap) {
                return words.get(gap);
            }

            @Override
            public int count(String gap) {
                return Integer.parseInt(words.getOrDefault(gap, "0"));
            }
        };
        return new Template(template, filling, "nothing").filled();
    }
}
