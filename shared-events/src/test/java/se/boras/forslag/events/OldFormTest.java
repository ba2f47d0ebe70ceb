package se.boras.forslag.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.boras.forslag.events.examples.Examples;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What may be absent may have been unheard of when the event was stored. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OldFormTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static Stream<LedgerEvent> events_with_something_that_may_be_absent() {
        return Examples.all().filter(event -> optional(event).findAny().isPresent());
    }

    @ParameterizedTest
    @MethodSource("events_with_something_that_may_be_absent")
    void T_45_an_event_from_before_a_component_was_added_is_read_without_it(LedgerEvent event) {
        assertThat(optional(event)).allSatisfy(added -> {
            ObjectNode old = JSON.valueToTree(event);
            old.remove(added.getName());

            var read = JSON.treeToValue(old, event.getClass());

            old.putNull(added.getName());
            assertThat(read).isEqualTo(JSON.treeToValue(old, event.getClass()));
            assertThat(added.getAccessor().invoke(read)).isNull();
        });
    }

    private static Stream<RecordComponent> optional(LedgerEvent event) {
        return Stream.of(event.getClass().getRecordComponents())
                .filter(component -> component.getAnnotatedType().isAnnotationPresent(Nullable.class));
    }
}
