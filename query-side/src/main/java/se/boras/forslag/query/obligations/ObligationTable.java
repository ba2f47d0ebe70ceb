package se.boras.forslag.query.obligations;

import static se.boras.forslag.query.model.Columns.all;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.boras.forslag.events.feedback.ObligationId;
import se.boras.forslag.query.reading.Json;
import se.boras.forslag.query.reading.SortKey;
import se.boras.forslag.query.told.Obligation;

/** Keeps {@code obligation}: one row per debt, replaced as a whole. */
@Repository
class ObligationTable {

    private static final String UPSERT = """
            insert into obligation (obligation_id, proposal_id, sort_key, committee, state, due_by, view)
            select * from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::date[], ?::json[])
            on conflict (obligation_id) do update set state = excluded.state, due_by = excluded.due_by,
                view = excluded.view
            """;

    private final JdbcClient database;

    ObligationTable(JdbcClient database) {
        this.database = database;
    }

    Map<ObligationId, Obligation> find(Collection<ObligationId> ids) {
        var found = new HashMap<ObligationId, Obligation>();
        database.sql("select view from obligation where obligation_id = any(?)")
                .param(all(ids, ObligationId::value))
                .query((row, _) -> obligation(row))
                .list()
                .forEach(debt -> found.put(debt.id(), debt));
        return found;
    }

    void save(Collection<Obligation> debts) {
        database.sql(UPSERT)
                .param(all(debts, Obligation::id))
                .param(all(debts, Obligation::proposalId))
                .param(all(debts, debt -> SortKey.of(debt.id())))
                .param(all(debts, Obligation::committee))
                .param(all(debts, Obligation::state))
                .param(all(debts, Obligation::dueBy))
                .param(all(debts, Json.MAPPER::writeValueAsString))
                .update();
    }

    static Obligation obligation(ResultSet row) throws SQLException {
        return Json.MAPPER.readValue(row.getString("view"), Obligation.class);
    }
}
