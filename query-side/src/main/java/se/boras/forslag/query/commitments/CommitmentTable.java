package se.boras.forslag.query.commitments;

import static se.boras.forslag.query.model.Columns.all;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.boras.forslag.events.commitment.CommitmentId;
import se.boras.forslag.query.reading.Json;
import se.boras.forslag.query.reading.SortKey;
import se.boras.forslag.query.told.Promise;

/** Keeps {@code commitment}: one row per promise, replaced as a whole. */
@Repository
class CommitmentTable {

    private static final String UPSERT = """
            insert into commitment (commitment_id, sort_key, committee, state, due_by, view)
            select * from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::date[], ?::json[])
            on conflict (commitment_id) do update set committee = excluded.committee, state = excluded.state,
                due_by = excluded.due_by, view = excluded.view
            """;

    private final JdbcClient database;

    CommitmentTable(JdbcClient database) {
        this.database = database;
    }

    Map<CommitmentId, Promise> find(Collection<CommitmentId> ids) {
        var found = new HashMap<CommitmentId, Promise>();
        database.sql("select view from commitment where commitment_id = any(?)")
                .param(all(ids, CommitmentId::value))
                .query((row, _) -> promise(row))
                .list()
                .forEach(promise -> found.put(promise.id(), promise));
        return found;
    }

    void save(Collection<Promise> promises) {
        database.sql(UPSERT)
                .param(all(promises, Promise::id))
                .param(all(promises, promise -> SortKey.of(promise.id())))
                .param(all(promises, Promise::responsible))
                .param(all(promises, Promise::state))
                .param(all(promises, promise -> promise.dates().dueBy()))
                .param(all(promises, Json.MAPPER::writeValueAsString))
                .update();
    }

    static Promise promise(ResultSet row) throws SQLException {
        return Json.MAPPER.readValue(row.getString("view"), Promise.class);
    }
}
