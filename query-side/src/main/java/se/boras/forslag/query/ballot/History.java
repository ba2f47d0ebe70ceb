package se.boras.forslag.query.ballot;

import static se.boras.forslag.query.model.Columns.all;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.boras.forslag.events.ballot.BallotEvent;
import se.boras.forslag.events.ballot.BallotId;
import se.boras.forslag.events.ballot.BatchId;
import se.boras.forslag.events.ballot.VoidBatchProposed;
import se.boras.forslag.events.ballot.VotesReinstated;
import se.boras.forslag.events.ballot.VotesVoided;
import se.boras.forslag.query.ballot.BatchRow.State;
import se.boras.forslag.query.log.PastEvent;

/** Keeps {@code ballot_crossing} and {@code ballot_batch}. */
@Repository
class History {

    private record Crossed(BallotId ballot, CrossingRow crossing) {}

    private final JdbcClient database;

    History(JdbcClient database) {
        this.database = database;
    }

    void take(List<PastEvent> batch) {
        var crossed = new ArrayList<Crossed>();
        var touched = new HashSet<BatchId>();
        for (var past : batch) {
            switch (past.event()) {
                case VoidBatchProposed e -> touched.add(e.batchId());
                case VotesVoided e -> touched.add(e.batchId());
                case VotesReinstated e -> touched.add(e.batchId());
                case BallotEvent e ->
                    CrossingRow.of(e).ifPresent(crossing -> crossed.add(new Crossed(e.ballotId(), crossing)));
                default -> {}
            }
        }
        cross(crossed);
        if (!touched.isEmpty()) {
            var rows = find(touched);
            batch.forEach(past -> enter(past, rows));
            save(rows);
        }
    }

    private static void enter(PastEvent past, Map<BatchId, BatchRow> rows) {
        var at = past.recordedAt();
        switch (past.event()) {
            case VoidBatchProposed e ->
                rows.put(
                        e.batchId(),
                        new BatchRow(
                                e.batchId(),
                                State.PROPOSED,
                                e.ground(),
                                e.evidenceRef(),
                                e.voteIds().size(),
                                at,
                                e.proposedBy()));
            case VotesVoided e ->
                rows.compute(
                        e.batchId(),
                        (id, row) -> row == null
                                ? new BatchRow(
                                        id,
                                        State.VOID,
                                        e.ground(),
                                        e.evidenceRef(),
                                        e.voteIds().size(),
                                        at,
                                        null)
                                : row.declaredVoid(e.voteIds().size()));
            case VotesReinstated e -> rows.computeIfPresent(e.batchId(), (_, row) -> row.reinstated());
            default -> {}
        }
    }

    private void cross(List<Crossed> crossed) {
        if (!crossed.isEmpty()) {
            database.sql("""
                    insert into ballot_crossing (ballot_id, no, kind, valid, at)
                    select * from unnest(?::text[], ?::int[], ?::text[], ?::int[], ?::timestamptz[])
                    """)
                    .param(all(crossed, Crossed::ballot))
                    .param(all(crossed, it -> it.crossing().no()))
                    .param(all(crossed, it -> it.crossing().kind()))
                    .param(all(crossed, it -> it.crossing().valid()))
                    .param(all(crossed, it -> it.crossing().at()))
                    .update();
        }
    }

    private Map<BatchId, BatchRow> find(Set<BatchId> batches) {
        var found = new HashMap<BatchId, BatchRow>();
        database.sql("select * from ballot_batch where batch_id = any(?)")
                .param(all(batches, BatchId::value))
                .query((row, _) -> BatchRow.of(row))
                .list()
                .forEach(row -> found.put(row.batchId(), row));
        return found;
    }

    private void save(Map<BatchId, BatchRow> batches) {
        var rows = batches.values();
        database.sql("""
                insert into ballot_batch (batch_id, ballot_id, state, ground, evidence, votes, told_at, proposed_by)
                select * from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::int[], ?::timestamptz[],
                    ?::text[])
                on conflict (batch_id) do update set state = excluded.state, votes = excluded.votes
                """)
                .param(all(rows, BatchRow::batchId))
                .param(all(rows, row -> row.batchId().ballotId()))
                .param(all(rows, BatchRow::state))
                .param(all(rows, BatchRow::ground))
                .param(all(rows, BatchRow::evidence))
                .param(all(rows, BatchRow::votes))
                .param(all(rows, BatchRow::toldAt))
                .param(all(rows, BatchRow::proposedBy))
                .update();
    }
}
