package se.boras.forslag.query.ballot;

import static java.util.stream.Collectors.toMap;
import static se.boras.forslag.query.model.Columns.all;
import static se.boras.forslag.query.model.Columns.numbers;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.boras.forslag.events.ballot.BallotId;
import se.boras.forslag.query.model.Loading;
import se.boras.forslag.query.model.Rows;
import se.boras.forslag.query.tally.Counts;

/** Keeps {@code tally}, to which rows are only added, and {@code tally_now}. */
@Repository
class TallyRows {

    private final JdbcClient database;
    private final Loading loading;

    TallyRows(JdbcClient database, Loading loading) {
        this.database = database;
        this.loading = loading;
    }

    /** How each ballot stands; one without votes is not in the answer. */
    Map<BallotId, Counts> now(Collection<BallotId> ballots) {
        return database
                .sql("select * from tally_now where ballot_id = any(?)")
                .param(all(ballots, BallotId::value))
                .query((row, _) -> Map.entry(new BallotId(row.getString("ballot_id")), Counts.of(row)))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void add(List<TallyRow> tally) {
        if (!tally.isEmpty()) {
            var rows = new Rows("tally (ballot_id, position, pending, valid, voided, withdrawn)", 6);
            for (var row : tally) {
                rows.row().text(row.ballotId()).bigint(row.position());
                rows.integer(row.counts().pending()).integer(row.counts().valid());
                rows.integer(row.counts().voided()).integer(row.counts().withdrawn());
            }
            loading.add(rows);
        }
    }

    void save(Map<BallotId, Counts> now) {
        if (!now.isEmpty()) {
            database.sql("""
                    insert into tally_now (ballot_id, pending, valid, voided, withdrawn)
                    select * from unnest(?::text[], ?::bigint[], ?::bigint[], ?::bigint[], ?::bigint[])
                    on conflict (ballot_id) do update set pending = excluded.pending, valid = excluded.valid,
                        voided = excluded.voided, withdrawn = excluded.withdrawn
                    """)
                    .param(all(now.keySet(), BallotId::value))
                    .param(numbers(now.values(), Counts::pending))
                    .param(numbers(now.values(), Counts::valid))
                    .param(numbers(now.values(), Counts::voided))
                    .param(numbers(now.values(), Counts::withdrawn))
                    .update();
        }
    }
}
