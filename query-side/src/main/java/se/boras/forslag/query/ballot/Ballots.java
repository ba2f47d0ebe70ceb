package se.boras.forslag.query.ballot;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.boras.forslag.events.ballot.BallotId;
import se.boras.forslag.query.reading.Page;

/** Reads {@code read.ballot} and its kin. */
@Repository
class Ballots {

    private final JdbcClient database;

    Ballots(JdbcClient database) {
        this.database = database;
    }

    Optional<BallotRow> find(BallotId ballot) {
        return database.sql("select * from read.ballot where ballot_id = ?")
                .param(ballot.value())
                .query((row, _) -> BallotRows.ballot(row))
                .optional();
    }

    /** In the order in which they were cast. */
    List<VoteRow> votes(BallotId ballot, Page page) {
        return database.sql("""
                select * from read.ballot_vote where vote_id >= ? and vote_id < ? and no > ?
                order by no limit ?
                """)
                .params(VoteRows.first(ballot), VoteRows.afterLast(ballot))
                .param(page.after() == null ? 0 : Long.parseLong(page.after()))
                .param(page.fetch())
                .query((row, _) -> VoteRows.vote(row))
                .list();
    }

    List<CrossingRow> crossings(BallotId ballot) {
        return database.sql("select * from read.ballot_crossing where ballot_id = ? order by no")
                .param(ballot.value())
                .query((row, _) -> new CrossingRow(
                        row.getInt("no"),
                        CrossingRow.Kind.valueOf(row.getString("kind")),
                        row.getInt("valid"),
                        row.getTimestamp("at").toInstant()))
                .list();
    }

    List<BatchRow> batches(BallotId ballot) {
        return database.sql("select * from read.ballot_batch where ballot_id = ? order by told_at, batch_id")
                .param(ballot.value())
                .query((row, _) -> BatchRow.of(row))
                .list();
    }
}
