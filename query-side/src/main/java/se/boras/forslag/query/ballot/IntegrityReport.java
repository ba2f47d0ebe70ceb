package se.boras.forslag.query.ballot;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.events.ballot.BatchId;
import se.boras.forslag.events.ballot.VoidGround;
import se.boras.forslag.query.votes.PastVotes;

/**
 * Whether a ballot can be trusted (<i>röstningens tillförlitlighet</i>): what was voided and why, how the votes came in, and
 * what reviews have found. It names neither voters nor staff.
 *
 * @param spikeAbove an hour with more votes cast than this stands out
 */
record IntegrityReport(
        String publicNumber,
        BallotAnswer ballot,
        List<Batch> batches,
        List<Review> reviews,
        long spikeAbove,
        List<Hour> hours) {

    /**
     * Votes that were put in doubt together, from the proposal to what became of them.
     *
     * @param twoPersons whether a second person had to approve
     */
    @Schema(name = "IntegrityBatch")
    record Batch(
            BatchId batchId,
            BatchRow.State state,
            VoidGround ground,
            String groundInWords,
            int votes,
            boolean twoPersons,
            @Nullable Instant proposedAt,
            @Nullable Instant voidedAt,
            @Nullable Integer validBefore,
            @Nullable Integer validAfter,
            @Nullable Instant reinstatedAt,
            @Nullable String reinstatedBecause) {}

    /** What somebody, or the watch over votes itself, has found. */
    @Schema(name = "IntegrityReview")
    record Review(BallotRow.Integrity outcome, String findings, boolean automatic, Instant at, long position) {}

    /** What votes did within one hour. */
    @Schema(name = "IntegrityHour")
    record Hour(Instant from, long cast, long confirmed, long withdrawn, long refused, boolean spike) {

        static Hour of(PastVotes.Hour hour, long spikeAbove) {
            return new Hour(
                    hour.from(),
                    hour.cast(),
                    hour.confirmed(),
                    hour.withdrawn(),
                    hour.refused(),
                    hour.cast() > spikeAbove);
        }
    }
}
