package se.boras.forslag.command.template;

import static org.assertj.core.api.Assertions.assertThat;
import static se.boras.forslag.command.template.Drafts.CLEAR;
import static se.boras.forslag.command.template.Drafts.CLEAR_ENGLISH;
import static se.boras.forslag.command.template.Drafts.proposed;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.boras.forslag.events.template.ChecklistPoint;
import se.boras.forslag.events.template.LetterKind;
import se.boras.forslag.events.template.TemplateId;
import se.boras.forslag.events.template.TemplateProposed;
import se.boras.forslag.events.template.TemplateText;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ChecklistTest {

    @ParameterizedTest
    @CsvSource({
        "{nummer}, NUMBER",
        "{namnd}, WHO_HANDLES",
        "{rattelse}, HOW_TO_CORRECT",
        "{fraga}, HOW_TO_ASK",
        "{automatiskt}, NOT_THE_ANSWER",
        "{lank}, PUBLIC_PAGE"
    })
    void each_point_is_looked_for_in_each_language(String blank, ChecklistPoint point) {
        var without = new TemplateText(
                "sv",
                CLEAR.subject(),
                CLEAR.paragraphs().stream()
                        .map(text -> text.replace(blank, "x"))
                        .toList());

        assertThat(new Checklist(proposed(1, without, CLEAR_ENGLISH)).unmet()).containsExactly(point);
        assertThat(new Checklist(proposed(1, CLEAR, CLEAR_ENGLISH)).unmet()).isEmpty();
    }

    @Test
    void what_happens_next_is_seen_or_attested_but_a_day_is_only_seen() {
        var attested = List.of(ChecklistPoint.WHAT_NEXT, ChecklistPoint.LATEST_DATE);
        var vague = swedish("Nu prövar nämnden förslaget.");

        assertThat(new Checklist(proposed(1, vague)).unmet())
                .contains(ChecklistPoint.WHAT_NEXT, ChecklistPoint.LATEST_DATE);
        assertThat(new Checklist(proposed(1, attested, vague)).unmet())
                .doesNotContain(ChecklistPoint.WHAT_NEXT)
                .contains(ChecklistPoint.LATEST_DATE);
        assertThat(new Checklist(proposed(1, attested, swedish("Nu prövar vi det, senast {senast}."))).unmet())
                .doesNotContain(ChecklistPoint.WHAT_NEXT, ChecklistPoint.LATEST_DATE);
    }

    @Test
    void both_languages_are_wanted_and_the_harder_one_is_measured() {
        var hard = new TemplateText(
                "en",
                "{number}",
                Stream.concat(
                                CLEAR_ENGLISH.paragraphs().stream(),
                                Stream.of(
                                        "Notwithstanding aforementioned considerations, administrative processing of"
                                                + " correspondence proceeds accordingly without unnecessary procedural postponement."))
                        .toList());

        assertThat(new Checklist(proposed(1, CLEAR)).unmet()).containsExactly(ChecklistPoint.BOTH_LANGUAGES);
        assertThat(new Checklist(proposed(1, CLEAR, hard)).unmet()).containsExactly(ChecklistPoint.PLAIN_LANGUAGE);
    }

    @Test
    void an_answer_need_not_say_that_it_is_none() {
        var points = new Checklist(new TemplateProposed(
                        TemplateId.of(LetterKind.FEEDBACK, null),
                        1,
                        LetterKind.FEEDBACK,
                        null,
                        List.of(),
                        List.of(),
                        "a"))
                .points();

        assertThat(points)
                .doesNotContain(ChecklistPoint.NOT_THE_ANSWER, ChecklistPoint.LATEST_DATE)
                .hasSize(ChecklistPoint.values().length - 2);
    }

    private static TemplateText swedish(String paragraph) {
        return new TemplateText("sv", "{nummer}", List.of(paragraph));
    }
}
