package se.boras.forslag.query.ballot;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.boras.forslag.events.ballot.BallotEvent;
import se.boras.forslag.events.ballot.BallotId;
import se.boras.forslag.events.ballot.BatchId;
import se.boras.forslag.events.ballot.VoidBatchProposed;
import se.boras.forslag.events.ballot.VoidGround;
import se.boras.forslag.events.ballot.VotesReinstated;
import se.boras.forslag.events.ballot.VotesVoided;

/** Keeps {@code read.ballot_crossing} and {@code read.ballot_batch}: few rows, each written as it comes. */
@Repository
class History {

    private final JdbcClient database;

    History(JdbcClient database) {
        this.database = database;
    }

    void on(BallotEvent event, Instant at) {
        CrossingRow.of(event).ifPresent(crossing -> cross(event.ballotId(), crossing));
        if (event instanceof VoidBatchProposed e) {
            var size = e.voteIds().size();
            tell(
                    e.ballotId(),
                    new BatchRow(e.batchId(), BatchRow.State.PROPOSED, e.ground(), e.evidenceRef(), size, at));
        } else if (event instanceof VotesVoided e) {
            var size = e.voteIds().size();
            tell(e.ballotId(), new BatchRow(e.batchId(), BatchRow.State.VOID, e.ground(), e.evidenceRef(), size, at));
        } else if (event instanceof VotesReinstated e) {
            reinstate(e.batchId());
        }
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
                .query((row, _) -> new BatchRow(
                        new BatchId(row.getString("batch_id")),
                        BatchRow.State.valueOf(row.getString("state")),
                        VoidGround.valueOf(row.getString("ground")),
                        row.getString("evidence"),
                        row.getInt("votes"),
                        row.getTimestamp("told_at").toInstant()))
                .list();
    }

    void truncate() {
        database.sql("truncate table read.ballot_crossing, read.ballot_batch").update();
    }

    private void cross(BallotId ballot, CrossingRow crossing) {
        database.sql("insert into read.ballot_crossing values (?, ?, ?, ?, ?) on conflict do nothing")
                .params(ballot.value(), crossing.no(), crossing.kind().name(), crossing.valid())
                .param(crossing.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    private void tell(BallotId ballot, BatchRow batch) {
        database.sql("""
                insert into read.ballot_batch values (?, ?, ?, ?, ?, ?, ?)
                on conflict (batch_id) do update set state = excluded.state, votes = excluded.votes
                """)
                .params(
                        batch.batchId().value(),
                        ballot.value(),
                        batch.state().name(),
                        batch.ground().name())
                .params(batch.evidence(), batch.votes(), batch.toldAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    private void reinstate(BatchId batch) {
        database.sql("update read.ballot_batch set state = 'REINSTATED' where batch_id = ?")
                .param(batch.value())
                .update();
    }
}
