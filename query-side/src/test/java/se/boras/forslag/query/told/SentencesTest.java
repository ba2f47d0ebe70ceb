package se.boras.forslag.query.told;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.boras.forslag.events.LedgerEvent;
import se.boras.forslag.events.Vocabulary;
import se.boras.forslag.events.casework.CommitteeDecisionRecorded;
import se.boras.forslag.events.casework.DecisionRecordCorrected;
import se.boras.forslag.query.Life;
import se.boras.forslag.query.QuerySide;
import se.boras.forslag.query.reading.Json;
import tools.jackson.databind.node.ObjectNode;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SentencesTest {

    private static final Locale SWEDISH = Locale.of("sv");

    private final Sentences sentences = QuerySide.the(Sentences.class);

    @ParameterizedTest
    @ValueSource(strings = {"", "en"})
    void every_event_has_a_sentence_whose_gaps_it_can_fill(String language) {
        var texts = texts(language);

        assertThat(Vocabulary.events()).isNotEmpty().allSatisfy(event -> {
            var template = texts.getString("event." + Vocabulary.nameOf(event));
            assertThat(template).isNotBlank();
            assertThat(Template.gaps(template))
                    .as(template)
                    .allMatch(gap -> gap.equals("organ") || Facts.has(event, gap));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "en"})
    void every_word_that_a_gap_can_hold_is_known(String language) {
        var texts = texts(language);

        assertThat(Vocabulary.events().flatMap(event -> words(event, texts)))
                .isNotEmpty()
                .allSatisfy(word -> assertThat(texts.containsKey(Facts.key(word)))
                        .as(Facts.key(word))
                        .isTrue());
    }

    @Test
    void both_languages_have_the_same_keys() {
        assertThat(texts("en").keySet())
                .containsExactlyInAnyOrderElementsOf(texts("").keySet());
        assertThat(texts("en").getString("event.CaseTabled"))
                .isNotEqualTo(texts("").getString("event.CaseTabled"));
    }

    @Test
    void a_decision_is_told_with_its_paragraph_and_in_the_reader_s_language() {
        assertThat(sentences.of(Life.decided(), SWEDISH))
                .isEqualTo("Nämnden beslutade den 15 september 2026, § 38 a: bifall.");
        assertThat(sentences.of(Life.decided(), Locale.ENGLISH))
                .isEqualTo("The committee decided on 15 September 2026, § 38 a: approval.");
    }

    @Test
    void T_45_an_event_from_before_a_component_was_added_is_told_in_the_same_words() {
        ObjectNode old = Json.MAPPER.valueToTree(Life.decided());
        old.properties().removeIf(component -> component.getValue().isNull());

        var read = Json.MAPPER.treeToValue(old, CommitteeDecisionRecorded.class);

        assertThat(old.has("legalBasis")).isFalse();
        assertThat(sentences.of(read, SWEDISH)).isEqualTo("Nämnden beslutade den 15 september 2026, § 38 a: bifall.");
    }

    @Test
    void a_day_that_was_written_is_told_as_a_day_and_one_that_cannot_be_as_it_stands() {
        assertThat(sentences.of(corrected("2026-09-15", "2026-09-22"), SWEDISH))
                .endsWith("sammanträdesdagen ändrades från ”15 september 2026” till ”22 september 2026”.");
        assertThat(sentences.of(corrected("2026-99-99", "{was}"), SWEDISH)).endsWith("från ”2026-99-99” till ”{was}”.");
    }

    private static DecisionRecordCorrected corrected(String was, String is) {
        return new DecisionRecordCorrected(Life.CASE, Life.DECISION, "meetingDate", was, is, "Fel dag");
    }

    private static Stream<Enum<?>> words(Class<? extends LedgerEvent> event, ResourceBundle texts) {
        var gaps = Template.gaps(texts.getString("event." + Vocabulary.nameOf(event)));
        return Stream.of(event.getRecordComponents())
                .filter(component -> gaps.contains(component.getName())
                        && component.getType().isEnum())
                .flatMap(component -> Stream.of(component.getType().getEnumConstants()))
                .map(constant -> (Enum<?>) constant);
    }

    private static ResourceBundle texts(String language) {
        return ResourceBundle.getBundle(
                "messages/query",
                Locale.of(language),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_DEFAULT));
    }
}
