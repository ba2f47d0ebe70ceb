package se.boras.forslag.command.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.boras.forslag.command.template.Lix;
import se.boras.forslag.events.proposal.PublicNumber;
import se.boras.forslag.events.reference.CommitteeId;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LettersTest {

    private static final PublicNumber NUMBER = new PublicNumber("BF-2026-0017");
    private static final LocalDate DAY = LocalDate.of(2026, 5, 19);
    private static final Organ TEKNISKA = new Organ(new CommitteeId("tekniska"), "Tekniska nämnden");
    private static final Letters LETTERS = letters((_, _) -> Optional.empty());

    static Stream<Letter> letters() {
        return Stream.of("sv", "en").flatMap(LettersTest::in);
    }

    static Letters letters(Templates templates) {
        return new Letters(
                new Sender("forslag@boras.example", "retur@boras.example", "https://forslag.example/"), templates);
    }

    private static Stream<Letter> in(String language) {
        return Stream.<Function<String, Letter>>of(
                        tongue -> LETTERS.confirmAddress(NUMBER, "token", DAY, tongue),
                        tongue -> LETTERS.acknowledgement(NUMBER, "token", DAY, tongue),
                        tongue -> LETTERS.confirmVote(NUMBER, "token", tongue),
                        tongue -> LETTERS.voteNotice(NUMBER, tongue),
                        tongue -> LETTERS.voteConfirmed(NUMBER, "token", tongue),
                        tongue -> LETTERS.published(NUMBER, DAY, 150, tongue),
                        tongue -> LETTERS.published(NUMBER, null, 150, tongue),
                        tongue -> LETTERS.enoughVotes(NUMBER, 151, 150, DAY, tongue),
                        tongue -> LETTERS.tooFewVotes(NUMBER, 1, 150, tongue),
                        tongue -> LETTERS.referred(NUMBER, TEKNISKA, DAY, tongue),
                        tongue -> LETTERS.feedback(NUMBER, TEKNISKA, "DECISION", "Ja, {0} {nummer} 'byggs'.", tongue))
                .map(letter -> letter.apply(language));
    }

    @ParameterizedTest
    @MethodSource("letters")
    void says_what_it_is_about_who_handles_it_how_to_ask_and_where_to_follow(Letter letter) {
        assertThat(letter.subject()).contains("BF-2026-0017");
        assertThat(letter.text())
                .contains("BF-2026-0017", "forslag@boras.example", "https://forslag.example/forslag/BF-2026-0017")
                .doesNotContain("{2}", "{1}", "''", "null");
        assertThat(letter.text()).containsAnyOf("Stadsledningskansliet", "City Executive Office", "Tekniska nämnden");
    }

    @ParameterizedTest
    @MethodSource("letters")
    @DisplayName(
            "T-32: an automatic mail says that it is automatic and not the answer; one that somebody wrote does not")
    void says_whether_it_is_automatic(Letter letter) {
        var automatic = letter.text().contains("automatiskt") || letter.text().contains("automatic message");

        assertThat(automatic).isEqualTo(letter.template().automatic());
    }

    @ParameterizedTest
    @MethodSource("letters")
    void says_it_in_plain_language(Letter letter) {
        assertThat(Lix.of(letter.paragraphs())).as(letter.text()).isBetween(10, Lix.LIMIT);
    }

    /** To be looked at in a browser: every mail there is, as it looks to those who get it. */
    @ParameterizedTest
    @MethodSource("letters")
    void can_be_looked_at(Letter letter) throws IOException {
        var folder = Files.createDirectories(Path.of("target/letters"));
        var page = folder.resolve(letter.template().key() + "-" + letter.language() + ".html");

        Files.writeString(page, letter.html());

        assertThat(page).content().contains("<html lang=\"" + letter.language() + "\">", letter.subject());
    }

    @Test
    void what_somebody_wrote_is_text_whatever_it_looks_like() {
        var letter = LETTERS.feedback(NUMBER, TEKNISKA, "OTHER", "<b>{0} & 'så'</b>", "sv");

        assertThat(letter.text()).contains("<b>{0} & 'så'</b>");
        assertThat(letter.html()).contains("&lt;b&gt;{0} &amp; &#39;så&#39;&lt;/b&gt;");
    }

    @Test
    void links_can_be_followed_and_addresses_written_to() {
        var html = LETTERS.confirmVote(NUMBER, "abc_-9", "sv").html();

        assertThat(html).contains("<a href=\"https://forslag.example/rosta/abc_-9\"");
        assertThat(html).contains("<a href=\"mailto:forslag@boras.example\"");
        assertThat(Linked.text("Se (https://boras.example/a?b=1&c=\"2), eller javascript:alert(1)."))
                .isEqualTo("Se (<a href=\"https://boras.example/a?b=1&amp;c=\" style=\"color: #004b87\">"
                        + "https://boras.example/a?b=1&amp;c=</a>&quot;2), eller javascript:alert(1).");
    }

    @Test
    void every_template_is_written_in_both_languages() throws Exception {
        var swedish = new Properties();
        var english = new Properties();
        swedish.load(LettersTest.class.getResourceAsStream("/messages/mail.properties"));
        english.load(LettersTest.class.getResourceAsStream("/messages/mail_en.properties"));

        assertThat(english.keySet()).isEqualTo(swedish.keySet());
        assertThat(Arrays.stream(Template.values()).map(template -> template.key() + ".subject"))
                .allMatch(swedish::containsKey);
    }
}
