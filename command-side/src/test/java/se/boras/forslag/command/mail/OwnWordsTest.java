package se.boras.forslag.command.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.boras.forslag.events.proposal.PublicNumber;
import se.boras.forslag.events.reference.CommitteeId;
import se.boras.forslag.events.template.LetterKind;
import se.boras.forslag.events.template.TemplateId;
import se.boras.forslag.events.template.TemplateProposed;
import se.boras.forslag.events.template.TemplateText;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OwnWordsTest {

    private static final PublicNumber NUMBER = new PublicNumber("BF-2026-0017");
    private static final LocalDate DAY = LocalDate.of(2026, 5, 19);
    private static final Organ TEKNISKA = new Organ(new CommitteeId("tekniska"), "Tekniska nämnden");

    @Test
    void a_letter_is_said_in_the_words_of_the_template_and_tells_which() {
        var letter = with(
                        LetterKind.REFERRAL,
                        "{nummer} till {namnd}",
                        "{nasta_steg}",
                        "Senast {senast}: {lank}",
                        "{rattelse} {fraga}",
                        "{automatiskt}")
                .referred(NUMBER, TEKNISKA, DAY, "sv");

        assertThat(letter.wordsOf()).isEqualTo("template-referral-tekniska");
        assertThat(letter.version()).isEqualTo("3");
        assertThat(letter.subject()).isEqualTo("BF-2026-0017 till Tekniska nämnden");
        assertThat(letter.paragraphs())
                .containsExactly(
                        "Ett beslut ska komma senast den 19 maj 2026. Sedan får du ett svar som berättar vad som har"
                                + " beslutats och varför. Dröjer beslutet får du veta det.",
                        "Senast 19 maj 2026: https://forslag.example/forslag/BF-2026-0017",
                        "forslag@boras.example forslag@boras.example",
                        "Det här är ett automatiskt meddelande. Det är inte svaret på förslaget.",
                        "Borås Stad");
    }

    @Test
    void what_somebody_has_written_is_put_in_and_never_read_as_a_blank() {
        var letter = with(LetterKind.FEEDBACK, "{nummer}", "{galler}", "{svar}")
                .feedback(NUMBER, TEKNISKA, "DECISION", "Ja. {nummer} {svar} $1 \\ {okänt}", "sv");

        assertThat(letter.paragraphs())
                .containsExactly(
                        "Här är svaret om nämndens beslut.", "Ja. {nummer} {svar} $1 \\ {okänt}", "Borås Stad");
    }

    @Test
    void in_a_language_without_words_the_house_speaks() {
        var letters = with(LetterKind.REFERRAL, "{nummer}", "{nasta_steg}");

        assertThat(letters.referred(NUMBER, TEKNISKA, DAY, "en").wordsOf()).isEqualTo("referral");
        assertThat(letters.referred(NUMBER, TEKNISKA, DAY, "sv").wordsOf()).isEqualTo("template-referral-tekniska");
    }

    @Test
    void every_fact_of_every_letter_is_there_in_both_languages() {
        for (var kind : LetterKind.values()) {
            for (var language : List.of("sv", "en")) {
                var all = Stream.of(Blank.values())
                        .filter(blank -> blank.isIn(kind))
                        .map(blank -> blank.in(language))
                        .toList();
                var template = proposed(kind, new TemplateText(language, Blank.NUMBER.in(language), all));
                var specimen =
                        new Specimen(LettersTest.letters((_, _) -> Optional.of(template)), NUMBER, TEKNISKA, DAY);

                var letter = specimen.of(kind, language);

                assertThat(letter.version()).isEqualTo("3");
                assertThat(letter.paragraphs()).hasSize(all.size() + 1).noneMatch(said -> said.contains("{"));
            }
        }
    }

    private static Letters with(LetterKind kind, String subject, String... paragraphs) {
        var template = proposed(kind, new TemplateText("sv", subject, List.of(paragraphs)));
        return LettersTest.letters((asked, committee) ->
                asked == kind && TEKNISKA.id().equals(committee) ? Optional.of(template) : Optional.empty());
    }

    private static TemplateProposed proposed(LetterKind kind, TemplateText text) {
        var committee = TEKNISKA.id();
        return new TemplateProposed(
                TemplateId.of(kind, committee), 3, kind, committee, List.of(text), List.of(), "admin");
    }
}
