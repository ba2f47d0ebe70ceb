package se.boras.forslag.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.boras.forslag.events.casework.CaseTabled;
import se.boras.forslag.events.examples.Examples;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class VocabularyTest {

    static Stream<LedgerEvent> one_of_each_event() {
        return Examples.all();
    }

    @Test
    void no_two_events_have_the_same_name() {
        assertThat(Vocabulary.events().map(Vocabulary::nameOf)).doesNotHaveDuplicates();
    }

    @Test
    void every_family_is_sealed_and_every_event_is_a_record() {
        assertThat(Vocabulary.families()).isNotEmpty().allMatch(Class::isSealed);
        assertThat(Vocabulary.events()).isNotEmpty().allMatch(Class::isRecord);
    }

    @Test
    void an_event_is_found_by_the_name_it_has_on_disk() {
        assertThat(Vocabulary.byName()).containsEntry("CaseTabled", CaseTabled.class);
        assertThat(Vocabulary.nameOf(CaseTabled.class)).isEqualTo("CaseTabled");
    }

    @Test
    void events_hold_nothing_whose_shape_is_open() {
        assertThat(Vocabulary.events().flatMap(event -> Stream.of(event.getRecordComponents())))
                .isNotEmpty()
                .extracting(RecordComponent::getType)
                .doesNotContain(Object.class, Map.class, Optional.class);
    }

    @ParameterizedTest
    @MethodSource("one_of_each_event")
    void every_event_belongs_to_a_stream_that_says_what_it_is_about(LedgerEvent event) {
        assertThat(event.stream())
                .matches(
                        "(proposal|ballot|vote|case|commitment|obligation|contact|register|template|disposal)-[a-z0-9-]+");
    }
}
