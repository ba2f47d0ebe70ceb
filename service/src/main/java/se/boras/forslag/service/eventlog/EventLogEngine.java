package se.boras.forslag.service.eventlog;

import static org.axonframework.eventhandling.EventUtils.upcastAndDeserializeTrackedEvents;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.BatchingEventStorageEngine;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.boras.forslag.command.ledger.Conditions;
import se.boras.forslag.command.ledger.Receipt;

/** Axon's storage engine on our own log: appends by group commit, reads by position, knows no gaps and no snapshots. */
class EventLogEngine extends BatchingEventStorageEngine {

    private final JdbcClient database;
    private final GroupCommit groupCommit;
    private final EventUpcaster upcasters;

    EventLogEngine(JdbcClient database, GroupCommit groupCommit, Serializer serializer, EventUpcaster upcasters) {
        super(new Settings()
                .eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .upcasterChain(upcasters));
        this.database = database;
        this.groupCommit = groupCommit;
        this.upcasters = upcasters;
    }

    private static final class Settings extends BatchingEventStorageEngine.Builder {
        private Settings() {
            batchSize(1_000);
        }
    }

    @Override
    protected void appendEvents(List<? extends EventMessage<?>> events, Serializer serializer) {
        if (events.isEmpty()) {
            return;
        }
        var conditions = CurrentUnitOfWork.isStarted() ? Conditions.of(CurrentUnitOfWork.get()) : null;
        if (conditions == null) {
            conditions = new Conditions(Map.of(), null, null, new Receipt(Map.of()));
        }
        var rows = events.stream().map(event -> row(event, serializer)).toList();
        var made =
                serializer.serialize(conditions.receipt().made(), String.class).getData();
        conditions.receipt().storedAt(groupCommit.append(Append.of(rows, conditions, made)));
    }

    private static Row row(EventMessage<?> message, Serializer serializer) {
        var event = (DomainEventMessage<?>) message;
        var payload = event.serializePayload(serializer, String.class);
        return new Row(
                event.getAggregateIdentifier(),
                event.getSequenceNumber(),
                event.getType(),
                payload.getType().getName(),
                payload.getType().getRevision(),
                event.getIdentifier(),
                payload.getData(),
                event.serializeMetaData(serializer, String.class).getData());
    }

    @Override
    protected List<? extends TrackedEventData<?>> fetchTrackedEvents(@Nullable TrackingToken after, int batchSize) {
        return database.sql(StoredEvent.COLUMNS + "where position > ? order by position limit ?")
                .params(after == null ? 0L : after.position().orElse(0), batchSize)
                .query(StoredEvent::of)
                .list();
    }

    /** What lies after a position, up to so many; upcasters here make one event of one. */
    List<? extends TrackedEventMessage<?>> page(long after, int most) {
        var stored = fetchTrackedEvents(new GlobalSequenceTrackingToken(after), most);
        return upcastAndDeserializeTrackedEvents(stored.stream(), getEventSerializer(), upcasters)
                .toList();
    }

    @Override
    protected List<? extends DomainEventData<?>> fetchDomainEvents(String stream, long first, int batchSize) {
        return database.sql(StoredEvent.COLUMNS + "where stream = ? and sequence >= ? order by sequence limit ?")
                .params(stream, first, batchSize)
                .query(StoredEvent::of)
                .list();
    }

    @Override
    public Optional<Long> lastSequenceNumberFor(String stream) {
        return database.sql("select sequence from log.event where stream = ? order by sequence desc limit 1")
                .param(stream)
                .query(Long.class)
                .optional();
    }

    /** Streams are short by design (each vote is its own), so there is nothing to shorten. */
    @Override
    protected Stream<? extends DomainEventData<?>> readSnapshotData(String stream) {
        return Stream.empty();
    }

    @Override
    protected void storeSnapshot(DomainEventMessage<?> snapshot, Serializer serializer) {
        throw new UnsupportedOperationException("The log holds events only");
    }

    @Override
    public @Nullable TrackingToken createTailToken() {
        return null;
    }

    @Override
    public TrackingToken createHeadToken() {
        return new GlobalSequenceTrackingToken(head());
    }

    @Override
    public TrackingToken createTokenAt(Instant instant) {
        return new GlobalSequenceTrackingToken(
                database.sql("select coalesce(max(position), 0) from log.event where recorded_at < ?")
                        .param(instant.atOffset(ZoneOffset.UTC))
                        .query(Long.class)
                        .single());
    }

    long head() {
        return database.sql("select coalesce(max(position), 0) from log.event")
                .query(Long.class)
                .single();
    }
}
