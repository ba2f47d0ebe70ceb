package se.boras.forslag.command.ballot;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static se.boras.forslag.command.ballot.Columns.all;
import static se.boras.forslag.command.ballot.Columns.texts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.boras.forslag.events.ballot.BallotId;

/** Keeps {@code command.ballot_count}, {@code ballot_counted} and {@code crossing_todo}: one statement each per stretch. */
@Repository
class CountTables {

    private final JdbcClient database;

    CountTables(JdbcClient database) {
        this.database = database;
    }

    Optional<BallotCount> count(BallotId ballot) {
        return Optional.ofNullable(counts(List.of(ballot)).get(ballot));
    }

    Map<BallotId, BallotCount> counts(Collection<BallotId> ballots) {
        return database
                .sql("select * from command.ballot_count where ballot_id = any(?)")
                .param(texts(ballots))
                .query((row, _) -> count(row))
                .list()
                .stream()
                .collect(toMap(BallotCount::ballotId, identity()));
    }

    void save(List<BallotCount> counts) {
        database.sql("""
                insert into command.ballot_count
                select * from unnest(?::text[], ?::int[], ?::int[], ?::int[], ?::int[], ?::int[], ?::int[])
                on conflict (ballot_id) do update set pending = excluded.pending, valid = excluded.valid,
                    voided = excluded.voided, withdrawn = excluded.withdrawn, crossings = excluded.crossings
                """)
                .param(all(counts, BallotCount::ballotId))
                .param(all(counts, BallotCount::required))
                .param(all(counts, BallotCount::pending))
                .param(all(counts, BallotCount::valid))
                .param(all(counts, BallotCount::voided))
                .param(all(counts, BallotCount::withdrawn))
                .param(all(counts, BallotCount::crossings))
                .update();
    }

    void saveCrossings(List<Seen> seen) {
        database.sql("""
                insert into command.crossing_todo
                select * from unnest(?::text[], ?::int[], ?::text[], ?::text[], ?::int[], ?::timestamptz[])
                on conflict do nothing
                """)
                .param(all(seen, Seen::ballotId))
                .param(all(seen, each -> each.crossing().no()))
                .param(all(seen, each -> each.crossing().kind()))
                .param(all(seen, each -> each.crossing().cause()))
                .param(all(seen, each -> each.crossing().valid()))
                .param(all(seen, each -> each.crossing().at()))
                .update();
    }

    /** Held until the transaction ends, so that two counters never count the same stretch. */
    long lockPosition() {
        return database.sql("select position from command.ballot_counted for update")
                .query(Long.class)
                .single();
    }

    long position() {
        return database.sql("select position from command.ballot_counted")
                .query(Long.class)
                .single();
    }

    void movePosition(long position) {
        database.sql("update command.ballot_counted set position = ?")
                .param(position)
                .update();
    }

    private static BallotCount count(ResultSet row) throws SQLException {
        return new BallotCount(
                new BallotId(row.getString("ballot_id")),
                row.getInt("required"),
                row.getInt("pending"),
                row.getInt("valid"),
                row.getInt("voided"),
                row.getInt("withdrawn"),
                row.getInt("crossings"));
    }
}
