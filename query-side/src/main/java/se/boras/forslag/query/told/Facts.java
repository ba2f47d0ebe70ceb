package se.boras.forslag.query.told;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.events.LedgerEvent;

/** Reads the components of an event by their names, for what is told of all events alike. */
public final class Facts {

    private Facts() {}

    /** The component of that name, or nothing where the event has none. */
    public static @Nullable Object of(LedgerEvent event, String component) {
        return components(event.getClass())
                .filter(candidate -> candidate.getName().equals(component))
                .findFirst()
                .map(found -> value(event, found))
                .orElse(null);
    }

    public static Stream<Object> all(LedgerEvent event) {
        return components(event.getClass())
                .map(component -> value(event, component))
                .flatMap(Stream::ofNullable);
    }

    static boolean has(Class<? extends LedgerEvent> event, String component) {
        return components(event).anyMatch(candidate -> candidate.getName().equals(component));
    }

    static String key(Enum<?> constant) {
        return "word." + constant.getDeclaringClass().getSimpleName() + "." + constant.name();
    }

    private static Stream<RecordComponent> components(Class<? extends LedgerEvent> event) {
        return Arrays.stream(event.getRecordComponents());
    }

    private static @Nullable Object value(LedgerEvent event, RecordComponent component) {
        try {
            return component.getAccessor().invoke(event);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("Components of events are public", impossible);
        }
    }
}
