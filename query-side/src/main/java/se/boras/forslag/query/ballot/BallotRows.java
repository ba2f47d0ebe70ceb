package se.boras.forslag.query.ballot;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static se.boras.forslag.query.model.Columns.all;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.boras.forslag.events.ballot.BallotId;

/** Keeps {@code ballot}: one row per ballot. */
@Repository
class BallotRows {

    private final JdbcClient database;

    BallotRows(JdbcClient database) {
        this.database = database;
    }

    Map<BallotId, BallotRow> find(Collection<BallotId> ballots) {
        return database
                .sql("select * from ballot where ballot_id = any(?)")
                .param(all(ballots, BallotId::value))
                .query((row, _) -> ballot(row))
                .list()
                .stream()
                .collect(toMap(BallotRow::ballotId, identity()));
    }

    void save(List<BallotRow> rows) {
        if (rows.isEmpty()) {
            return;
        }
        database.sql("""
                insert into ballot
                select * from unnest(?::text[], ?::timestamptz[], ?::timestamptz[], ?::timestamptz[], ?::int[],
                    ?::boolean[], ?::text[])
                on conflict (ballot_id) do update set final = excluded.final, integrity = excluded.integrity
                """)
                .param(all(rows, BallotRow::ballotId))
                .param(all(rows, BallotRow::opensAt))
                .param(all(rows, BallotRow::closesAt))
                .param(all(rows, BallotRow::graceUntil))
                .param(all(rows, BallotRow::required))
                .param(all(rows, BallotRow::isFinal))
                .param(all(rows, BallotRow::integrity))
                .update();
    }

    static BallotRow ballot(ResultSet row) throws SQLException {
        return new BallotRow(
                new BallotId(row.getString("ballot_id")),
                row.getTimestamp("opens_at").toInstant(),
                row.getTimestamp("closes_at").toInstant(),
                row.getTimestamp("grace_until").toInstant(),
                row.getInt("required"),
                row.getBoolean("final"),
                BallotRow.Integrity.valueOf(row.getString("integrity")));
    }
}
