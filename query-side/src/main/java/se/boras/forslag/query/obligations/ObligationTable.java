package se.boras.forslag.query.obligations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.boras.forslag.events.feedback.ObligationId;
import se.boras.forslag.query.reading.Json;
import se.boras.forslag.query.reading.SortKey;
import se.boras.forslag.query.told.Obligation;

/** Keeps {@code read.obligation}: one row per debt, replaced as a whole. */
@Repository
class ObligationTable {

    /** A debt, and how far in the log it has come. */
    record Row(Obligation obligation, long position) {}

    private static final String UPSERT = """
            insert into read.obligation (obligation_id, proposal_id, sort_key, committee, state, due_by, position, view)
            values (:id, :proposal, :sortKey, :committee, :state, :dueBy, :position, cast(:view as json))
            on conflict (obligation_id) do update set state = excluded.state, due_by = excluded.due_by,
                position = excluded.position, view = excluded.view
            """;

    private final JdbcClient database;

    ObligationTable(JdbcClient database) {
        this.database = database;
    }

    Optional<Row> find(ObligationId id) {
        return database.sql("select view, position from read.obligation where obligation_id = ?")
                .param(id.value())
                .query((row, _) -> new Row(obligation(row), row.getLong("position")))
                .optional();
    }

    void save(Obligation obligation, long position) {
        var committee = obligation.committee();
        database.sql(UPSERT)
                .param("id", obligation.id().value())
                .param("proposal", obligation.proposalId().value())
                .param("sortKey", SortKey.of(obligation.id()))
                .param("committee", committee == null ? null : committee.value())
                .param("state", obligation.state().name())
                .param("dueBy", obligation.dueBy())
                .param("position", position)
                .param("view", Json.MAPPER.writeValueAsString(obligation))
                .update();
    }

    void truncate() {
        database.sql("truncate table read.obligation").update();
    }

    static Obligation obligation(ResultSet row) throws SQLException {
        return Json.MAPPER.readValue(row.getString("view"), Obligation.class);
    }
}
