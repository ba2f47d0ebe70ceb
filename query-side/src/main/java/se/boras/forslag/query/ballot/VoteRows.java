package se.boras.forslag.query.ballot;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static se.boras.forslag.query.model.Columns.all;
import static se.boras.forslag.query.model.Columns.numbers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.boras.forslag.events.ballot.BallotId;
import se.boras.forslag.events.ballot.VoteId;
import se.boras.forslag.events.ballot.VoteMethod;
import se.boras.forslag.query.tally.VoteState;

/** Keeps {@code ballot_vote}; the votes of a ballot lie side by side in its key. */
@Repository
class VoteRows {

    private final JdbcClient database;

    VoteRows(JdbcClient database) {
        this.database = database;
    }

    Map<VoteId, VoteRow> find(Collection<VoteId> votes) {
        return database
                .sql("select * from ballot_vote where vote_id = any(?)")
                .param(all(votes, VoteId::value))
                .query((row, _) -> vote(row))
                .list()
                .stream()
                .collect(toMap(VoteRow::voteId, identity()));
    }

    void save(List<VoteRow> rows) {
        if (rows.isEmpty()) {
            return;
        }
        database.sql("""
                insert into ballot_vote
                select * from unnest(?::text[], ?::bigint[], ?::text[], ?::boolean[], ?::text[], ?::timestamptz[],
                    ?::timestamptz[])
                on conflict (vote_id) do update set state = excluded.state, void = excluded.void,
                    method = excluded.method, cast_at = excluded.cast_at, confirmed_at = excluded.confirmed_at
                """)
                .param(all(rows, VoteRow::voteId))
                .param(numbers(rows, VoteRow::no))
                .param(all(rows, VoteRow::state))
                .param(all(rows, VoteRow::isVoid))
                .param(all(rows, VoteRow::method))
                .param(all(rows, VoteRow::castAt))
                .param(all(rows, VoteRow::confirmedAt))
                .update();
    }

    void forget(BallotId ballot) {
        database.sql("delete from ballot_vote where vote_id >= ? and vote_id < ?")
                .params(first(ballot), afterLast(ballot))
                .update();
    }

    static String first(BallotId ballot) {
        return "vote-" + ballot.number() + "-";
    }

    static String afterLast(BallotId ballot) {
        return "vote-" + ballot.number() + ".";
    }

    static VoteRow vote(ResultSet row) throws SQLException {
        var confirmed = row.getTimestamp("confirmed_at");
        return new VoteRow(
                new VoteId(row.getString("vote_id")),
                row.getLong("no"),
                VoteState.valueOf(row.getString("state")),
                row.getBoolean("void"),
                VoteMethod.valueOf(row.getString("method")),
                row.getTimestamp("cast_at").toInstant(),
                confirmed == null ? null : confirmed.toInstant());
    }
}
