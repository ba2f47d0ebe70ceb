package se.boras.forslag.service.eventlog;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedDomainEventData;

/** A row of the log as Axon wants to have it. */
final class StoredEvent {

    static final String COLUMNS =
            "select position, stream, sequence, kind, type, revision, recorded_at, event_id, payload, metadata from log.event ";

    private StoredEvent() {}

    static TrackedDomainEventData<?> of(ResultSet row, int number) throws SQLException {
        return new TrackedDomainEventData<>(
                new GlobalSequenceTrackingToken(row.getLong("position")),
                new GenericDomainEventEntry<>(
                        row.getString("kind"),
                        row.getString("stream"),
                        row.getLong("sequence"),
                        row.getString("event_id"),
                        row.getTimestamp("recorded_at").toInstant(),
                        row.getString("type"),
                        row.getString("revision"),
                        row.getString("payload"),
                        row.getString("metadata")));
    }
}
