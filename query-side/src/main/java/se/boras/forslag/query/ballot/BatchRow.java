package se.boras.forslag.query.ballot;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import se.boras.forslag.events.ballot.BatchId;
import se.boras.forslag.events.ballot.VoidGround;

/** One row of {@code read.ballot_batch}. */
@Schema(name = "VoidBatch")
record BatchRow(BatchId batchId, State state, VoidGround ground, String evidence, int votes, Instant toldAt) {

    /** How far the batch has come (<i>steg</i>). */
    enum State {
        PROPOSED,
        VOID,
        REINSTATED
    }
}
