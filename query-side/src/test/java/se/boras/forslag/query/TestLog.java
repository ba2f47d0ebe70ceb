package se.boras.forslag.query;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericTrackedEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.MetaData;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.boras.forslag.events.LedgerEvent;
import se.boras.forslag.events.Vocabulary;
import tools.jackson.databind.json.JsonMapper;

/** Appends to the log as the service does, and hands each event to every projection in the way Axon does. */
public final class TestLog {

    private final JdbcClient database;
    private final List<AnnotationEventHandlerAdapter> projections;
    private final Map<String, Long> sequences = new HashMap<>();
    private Instant now = Instant.parse("2026-03-02T08:00:00Z");
    private Map<String, String> envelope = Map.of("actor", "system", "role", "SYSTEM", "channel", "TIMER");
    private long position;

    TestLog(JdbcClient database, ApplicationContext context) {
        this.database = database;
        this.projections = context.getBeansWithAnnotation(Component.class).values().stream()
                .filter(TestLog::handlesEvents)
                .map(AnnotationEventHandlerAdapter::new)
                .toList();
    }

    public TestLog at(String instant) {
        now = Instant.parse(instant);
        return this;
    }

    public TestLog by(String actor, String role, String organ) {
        envelope = Map.of("actor", actor, "role", role, "onBehalfOf", organ, "channel", "CLERK");
        return this;
    }

    public TestLog append(LedgerEvent... events) {
        for (var event : events) {
            position++;
            store(event);
            tell(event, position);
        }
        return this;
    }

    /** As when a batch is handed over once more after a crash. */
    public TestLog tellAgain(LedgerEvent event) {
        tell(event, position);
        return this;
    }

    /** As if as much had happened that is nobody's business here. */
    public TestLog skip(long events) {
        position += events;
        return this;
    }

    public long position() {
        return position;
    }

    private void store(LedgerEvent event) {
        var sequence = sequences.merge(event.stream(), 0L, (last, _) -> last + 1);
        var type = Vocabulary.nameOf(event.getClass());
        var json = JsonMapper.shared();
        var metadata = new HashMap<>(envelope);
        var happenedOn = event.happenedOn();
        if (happenedOn != null) {
            metadata.put("occurredOn", happenedOn.toString());
        }
        database.sql("insert into log.event values (?, ?, ?, ?, ?, '1', ?, ?, ?, ?)")
                .params(
                        position,
                        event.stream(),
                        sequence,
                        "Kind",
                        type,
                        now.atOffset(ZoneOffset.UTC),
                        UUID.randomUUID(),
                        json.writeValueAsString(event),
                        json.writeValueAsString(metadata))
                .update();
    }

    private void tell(LedgerEvent event, long at) {
        var message = new GenericDomainEventMessage<>(
                "Kind",
                event.stream(),
                0,
                event,
                MetaData.emptyInstance(),
                UUID.randomUUID().toString(),
                now);
        TrackedEventMessage<LedgerEvent> tracked =
                new GenericTrackedEventMessage<>(new GlobalSequenceTrackingToken(at), message);
        for (var projection : projections) {
            try {
                projection.handle(tracked);
            } catch (Exception fault) {
                throw new AssertionError("A projection cannot take " + event, fault);
            }
        }
    }

    public void reset() {
        projections.forEach(AnnotationEventHandlerAdapter::prepareReset);
    }

    private static boolean handlesEvents(Object bean) {
        for (var method : bean.getClass().getDeclaredMethods()) {
            if (method.isAnnotationPresent(EventHandler.class)) {
                return true;
            }
        }
        return false;
    }
}
