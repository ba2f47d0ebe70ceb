package se.boras.forslag.query.ballot;

import io.swagger.v3.oas.annotations.media.Schema;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.events.ballot.BatchId;
import se.boras.forslag.events.ballot.VoidGround;

/**
 * One row of {@code ballot_batch}.
 *
 * @param proposedBy who found it, where it waits or has waited for somebody else
 */
@Schema(name = "VoidBatch")
record BatchRow(
        BatchId batchId,
        State state,
        VoidGround ground,
        String evidence,
        int votes,
        Instant toldAt,
        @Nullable String proposedBy) {

    /** How far the batch has come (<i>steg</i>). */
    enum State {
        PROPOSED,
        VOID,
        REINSTATED
    }

    static BatchRow of(ResultSet row) throws SQLException {
        return new BatchRow(
                new BatchId(row.getString("batch_id")),
                State.valueOf(row.getString("state")),
                VoidGround.valueOf(row.getString("ground")),
                row.getString("evidence"),
                row.getInt("votes"),
                row.getTimestamp("told_at").toInstant(),
                row.getString("proposed_by"));
    }

    BatchRow declaredVoid(int size) {
        return new BatchRow(batchId, State.VOID, ground, evidence, size, toldAt, proposedBy);
    }

    BatchRow reinstated() {
        return new BatchRow(batchId, State.REINSTATED, ground, evidence, votes, toldAt, proposedBy);
    }
}
