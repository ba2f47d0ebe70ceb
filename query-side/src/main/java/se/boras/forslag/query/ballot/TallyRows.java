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
import se.boras.forslag.query.tally.Counts;

/** Keeps {@code tally}; rows are only added. */
@Repository
class TallyRows {

    private final JdbcClient database;

    TallyRows(JdbcClient database) {
        this.database = database;
    }

    /** How each ballot stands; one without votes is not in the answer. */
    Map<BallotId, Counts> last(Collection<BallotId> ballots) {
        return database
                .sql("""
                        select ballot_id, pending, valid, voided, withdrawn
                        from unnest(?::text[]) as asked (id)
                        cross join lateral (
                            select * from tally t where t.ballot_id = asked.id order by position desc limit 1) last
                        """)
                .param(all(ballots, BallotId::value))
                .query((row, _) -> Map.entry(new BallotId(row.getString("ballot_id")), Counts.of(row)))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void add(List<TallyRow> rows) {
        if (!rows.isEmpty()) {
            database.sql("""
                    insert into tally (ballot_id, position, pending, valid, voided, withdrawn)
                    select * from unnest(?::text[], ?::bigint[], ?::bigint[], ?::bigint[], ?::bigint[], ?::bigint[])
                    """)
                    .param(all(rows, TallyRow::ballotId))
                    .param(numbers(rows, TallyRow::position))
                    .param(numbers(rows, row -> row.counts().pending()))
                    .param(numbers(rows, row -> row.counts().valid()))
                    .param(numbers(rows, row -> row.counts().voided()))
                    .param(numbers(rows, row -> row.counts().withdrawn()))
                    .update();
        }
    }
}
