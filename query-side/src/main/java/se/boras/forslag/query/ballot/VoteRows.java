package se.boras.forslag.query.ballot;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.toMap;
import static se.boras.forslag.query.model.Columns.all;
import static se.boras.forslag.query.model.Columns.numbers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.boras.forslag.events.ballot.BallotId;
import se.boras.forslag.events.ballot.VoteId;
import se.boras.forslag.events.ballot.VoteMethod;
import se.boras.forslag.query.model.Loading;
import se.boras.forslag.query.model.Rows;
import se.boras.forslag.query.tally.VoteState;

/** Keeps {@code ballot_vote}; the votes of a ballot lie side by side in its key. */
@Repository
class VoteRows {

    private final JdbcClient database;
    private final Loading loading;

    VoteRows(JdbcClient database, Loading loading) {
        this.database = database;
        this.loading = loading;
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

    /** Most are new, and are only added; those that are known already are changed. */
    void save(Set<VoteId> known, List<VoteRow> votes) {
        var sorted = votes.stream().collect(partitioningBy(vote -> known.contains(vote.voteId())));
        add(sorted.getOrDefault(false, List.of()));
        change(sorted.getOrDefault(true, List.of()));
    }

    private void add(List<VoteRow> votes) {
        if (!votes.isEmpty()) {
            var rows = new Rows("ballot_vote (vote_id, no, state, void, method, cast_at, confirmed_at)", 7);
            for (var vote : votes) {
                rows.row().text(vote.voteId()).bigint(vote.no()).text(vote.state());
                rows.truth(vote.isVoid()).text(vote.method());
                rows.instant(vote.castAt()).instant(vote.confirmedAt());
            }
            loading.add(rows);
        }
    }

    private void change(List<VoteRow> rows) {
        if (rows.isEmpty()) {
            return;
        }
        database.sql("""
                insert into ballot_vote (vote_id, no, state, void, method, cast_at, confirmed_at)
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
