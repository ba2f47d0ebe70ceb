package se.boras.forslag.command.ballot;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.boras.forslag.command.ballot.Tallying.Seen;
import se.boras.forslag.command.ballot.VoteState.Standing;
import se.boras.forslag.events.ballot.BallotId;
import se.boras.forslag.events.ballot.VoteId;
import se.boras.forslag.events.ballot.VoteMethod;

/** Keeps {@code command.ballot_count}, {@code ballot_counted} and {@code vote_state}: one statement each per stretch. */
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

    Map<VoteId, CountedVote> votes(Collection<VoteId> votes) {
        return database
                .sql("select * from command.vote_state where vote_id = any(?)")
                .param(texts(votes))
                .query((row, _) -> vote(row))
                .list()
                .stream()
                .collect(toMap(CountedVote::voteId, identity()));
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

    void saveVotes(List<CountedVote> votes) {
        database.sql("""
                insert into command.vote_state
                select * from unnest(?::text[], ?::text[], ?::text[], ?::boolean[], ?::text[], ?::timestamptz[],
                    ?::timestamptz[], ?::bigint[])
                on conflict (vote_id) do update set state = excluded.state, void = excluded.void,
                    method = excluded.method, cast_at = excluded.cast_at, confirmed_at = excluded.confirmed_at,
                    position = excluded.position
                """)
                .param(all(votes, CountedVote::voteId))
                .param(all(votes, vote -> vote.voteId().ballotId()))
                .param(all(votes, CountedVote::standing))
                .param(all(votes, CountedVote::isVoid))
                .param(all(votes, CountedVote::method))
                .param(all(votes, CountedVote::castAt))
                .param(all(votes, CountedVote::confirmedAt))
                .param(all(votes, CountedVote::position))
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

    private static CountedVote vote(ResultSet row) throws SQLException {
        var confirmed = row.getTimestamp("confirmed_at");
        return new CountedVote(
                new VoteId(row.getString("vote_id")),
                Standing.valueOf(row.getString("state")),
                row.getBoolean("void"),
                VoteMethod.valueOf(row.getString("method")),
                row.getTimestamp("cast_at").toInstant(),
                confirmed == null ? null : confirmed.toInstant(),
                row.getLong("position"));
    }

    private static String[] texts(Collection<?> values) {
        return values.stream().map(Object::toString).toArray(String[]::new);
    }

    /** One column of all rows; PostgreSQL reads the texts as the type the statement names. */
    private static <T> @Nullable String[] all(List<T> rows, Function<T, @Nullable Object> value) {
        return rows.stream().map(value).map(CountTables::text).toArray(String[]::new);
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null
                ? null
                : value instanceof Instant instant
                        ? instant.atOffset(ZoneOffset.UTC).toString()
                        : value.toString();
    }
}
