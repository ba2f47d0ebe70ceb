package se.boras.forslag.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ShapeTest {

    private static final String ALPHABET = "vote-2019_aZ å\u0663/\n";

    private static final Shape VOTE = Shape.numberedAndKeyed("vote");
    private static final Shape BALLOT = Shape.numbered("ballot");
    private static final Shape VOTE_AS_TOLD = Shape.of("vote-(" + Shape.NUMBER + ")-([A-Za-z0-9_-]+)");
    private static final Shape BALLOT_AS_TOLD = Shape.of("ballot-(" + Shape.NUMBER + ")");

    @Test
    void read_by_hand_it_is_what_the_expression_says_whatever_is_written() {
        var random = new Random(7);
        var fitting = 0;
        for (int n = 0; n < 200_000; n++) {
            var vote = disturbed("vote-2026-0001-a_Z-9", random);
            var ballot = disturbed("ballot-2026-0001", random);

            assertThat(VOTE.fits(vote)).as(vote).isEqualTo(VOTE_AS_TOLD.fits(vote));
            assertThat(BALLOT.fits(ballot)).as(ballot).isEqualTo(BALLOT_AS_TOLD.fits(ballot));
            if (VOTE.fits(vote)) {
                fitting++;
                assertThat(VOTE.part(vote, 1)).isEqualTo(VOTE_AS_TOLD.part(vote, 1));
            }
        }
        assertThat(fitting).isBetween(10_000, 190_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"vote-2026-0001", "vote-2026-001-a", "vot", ""})
    void what_does_not_fit_has_no_parts(String value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> VOTE.part(value, 1))
                .withMessage("There is no such part");
    }

    @Test
    void what_is_too_long_is_refused_whatever_its_shape() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> VOTE.check("vote-2026-0001-" + "a".repeat(200), "a vote id"))
                .withMessage("This is not a vote id");
    }

    private static String disturbed(String value, Random random) {
        var text = new StringBuilder(value);
        for (int change = random.nextInt(3); change > 0; change--) {
            var at = random.nextInt(text.length());
            var letter = ALPHABET.charAt(random.nextInt(ALPHABET.length()));
            switch (random.nextInt(3)) {
                case 0 -> text.setCharAt(at, letter);
                case 1 -> text.insert(at, letter);
                default -> text.delete(at, at + random.nextInt(text.length() - at + 1));
            }
            if (text.isEmpty()) {
                return "";
            }
        }
        return text.toString();
    }
}
