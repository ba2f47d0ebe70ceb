package se.boras.forslag.query.commitments;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.boras.forslag.events.commitment.CommitmentId;
import se.boras.forslag.query.reading.Json;
import se.boras.forslag.query.reading.SortKey;
import se.boras.forslag.query.told.Promise;

/** Keeps {@code read.commitment}: one row per promise, replaced as a whole. */
@Repository
class CommitmentTable {

    /** A promise, and how far in the log it has come. */
    record Row(Promise promise, long position) {}

    private static final String UPSERT = """
            insert into read.commitment (commitment_id, sort_key, committee, state, due_by, position, view)
            values (:id, :sortKey, :committee, :state, :dueBy, :position, cast(:view as json))
            on conflict (commitment_id) do update set committee = excluded.committee, state = excluded.state,
                due_by = excluded.due_by, position = excluded.position, view = excluded.view
            """;

    private final JdbcClient database;

    CommitmentTable(JdbcClient database) {
        this.database = database;
    }

    Optional<Row> find(CommitmentId id) {
        return database.sql("select view, position from read.commitment where commitment_id = ?")
                .param(id.value())
                .query((row, _) -> new Row(promise(row), row.getLong("position")))
                .optional();
    }

    void save(Promise promise, long position) {
        database.sql(UPSERT)
                .param("id", promise.id().value())
                .param("sortKey", SortKey.of(promise.id()))
                .param("committee", promise.responsible().value())
                .param("state", promise.state().name())
                .param("dueBy", promise.dates().dueBy())
                .param("position", position)
                .param("view", Json.MAPPER.writeValueAsString(promise))
                .update();
    }

    void truncate() {
        database.sql("truncate table read.commitment").update();
    }

    static Promise promise(ResultSet row) throws SQLException {
        return Json.MAPPER.readValue(row.getString("view"), Promise.class);
    }
}
