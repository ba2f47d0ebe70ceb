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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.boras.forslag.command.ballot.VoteState.Standing;
import se.boras.forslag.events.ballot.BallotId;
import se.boras.forslag.events.ballot.VoteId;
import se.boras.forslag.events.ballot.VoteMethod;

/** Keeps {@code command.vote_state}: where each vote stands. */
@Repository
class VoteTable {

    private final JdbcClient database;

    VoteTable(JdbcClient database) {
        this.database = database;
    }

    Map<VoteId, CountedVote> find(Collection<VoteId> votes) {
        return database
                .sql("select * from command.vote_state where vote_id = any(?)")
                .param(texts(votes))
                .query((row, _) -> vote(row))
                .list()
                .stream()
                .collect(toMap(CountedVote::voteId, identity()));
    }

    void save(List<CountedVote> votes) {
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

    /** All votes of a ballot lie side by side. */
    void forget(BallotId ballot) {
        var votes = "vote-" + ballot.number();
        database.sql("delete from command.vote_state where vote_id >= ? and vote_id < ?")
                .params(votes + "-", votes + ".")
                .update();
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
}
