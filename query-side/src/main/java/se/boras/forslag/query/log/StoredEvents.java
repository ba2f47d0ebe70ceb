package se.boras.forslag.query.log;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the log as it is stored, without understanding it. */
@Repository
public class StoredEvents {

    /** One row of the log, its texts untouched. */
    public record Stored(
            long position,
            String stream,
            long sequence,
            String kind,
            String type,
            String revision,
            Instant recordedAt,
            UUID eventId,
            @JsonRawValue String payload,
            @JsonRawValue String metadata) {}

    private final JdbcClient database;

    StoredEvents(JdbcClient database) {
        this.database = database;
    }

    public long head() {
        return database.sql("select coalesce(max(position), 0) from log.event")
                .query(Long.class)
                .single();
    }

    /** Whether anything has ever happened there. */
    public boolean know(String stream) {
        return database.sql("select exists (select from log.event where stream = ?)")
                .param(stream)
                .query(Boolean.class)
                .single();
    }

    public List<Stored> between(long from, long to, long most) {
        return database.sql("select * from log.event where position between ? and ? order by position limit ?")
                .params(from, to, most)
                .query((row, _) -> new Stored(
                        row.getLong("position"),
                        row.getString("stream"),
                        row.getLong("sequence"),
                        row.getString("kind"),
                        row.getString("type"),
                        row.getString("revision"),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                        row.getObject("event_id", UUID.class),
                        row.getString("payload"),
                        row.getString("metadata")))
                .list();
    }
}
