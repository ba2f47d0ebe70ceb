package se.boras.forslag.query.ballot;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.events.ballot.BatchId;
import se.boras.forslag.events.ballot.IntegrityReviewFlagged;
import se.boras.forslag.events.ballot.IntegrityReviewPassed;
import se.boras.forslag.events.ballot.VoidBatchProposed;
import se.boras.forslag.events.ballot.VoidGround;
import se.boras.forslag.events.ballot.VotesReinstated;
import se.boras.forslag.events.ballot.VotesVoided;
import se.boras.forslag.query.ballot.IntegrityReport.Batch;
import se.boras.forslag.query.ballot.IntegrityReport.Review;
import se.boras.forslag.query.log.PastEvent;
import se.boras.forslag.query.told.Voice;

/** Reads from a ballot's events which votes were put in doubt, and what reviews found. */
final class Doubts {

    private final Voice voice;
    private final Map<BatchId, Batch> batches = new LinkedHashMap<>();
    private final List<Review> reviews = new ArrayList<>();

    Doubts(Voice voice) {
        this.voice = voice;
    }

    void on(PastEvent past) {
        if (past.event() instanceof VoidBatchProposed event) {
            batches.put(event.batchId(), proposed(event, past));
        } else if (past.event() instanceof VotesVoided event) {
            batches.compute(event.batchId(), (_, before) -> voided(before, event, past));
        } else if (past.event() instanceof VotesReinstated event) {
            batches.computeIfPresent(event.batchId(), (_, batch) -> reinstated(batch, event, past.recordedAt()));
        } else if (past.event() instanceof IntegrityReviewPassed event) {
            review(BallotRow.Integrity.PASSED, event.findings(), false, past);
        } else if (past.event() instanceof IntegrityReviewFlagged event) {
            review(BallotRow.Integrity.FLAGGED, event.findings(), event.automatic(), past);
        }
    }

    List<Batch> batches() {
        return List.copyOf(batches.values());
    }

    List<Review> reviews() {
        return reviews;
    }

    private Batch proposed(VoidBatchProposed event, PastEvent past) {
        return new Batch(
                event.batchId(),
                BatchRow.State.PROPOSED,
                event.ground(),
                words(event.ground(), past),
                event.voteIds().size(),
                true,
                past.recordedAt(),
                null,
                event.validBefore(),
                event.validAfter(),
                null,
                null);
    }

    private Batch voided(@Nullable Batch before, VotesVoided event, PastEvent past) {
        return new Batch(
                event.batchId(),
                BatchRow.State.VOID,
                event.ground(),
                words(event.ground(), past),
                event.voteIds().size(),
                event.approvedBy() != null,
                before == null ? null : before.proposedAt(),
                past.recordedAt(),
                event.validBefore(),
                event.validAfter(),
                null,
                null);
    }

    private static Batch reinstated(Batch batch, VotesReinstated event, Instant at) {
        return new Batch(
                batch.batchId(),
                BatchRow.State.REINSTATED,
                batch.ground(),
                batch.groundInWords(),
                batch.votes(),
                batch.twoPersons(),
                batch.proposedAt(),
                batch.voidedAt(),
                batch.validBefore(),
                batch.validAfter(),
                at,
                event.reason());
    }

    private void review(BallotRow.Integrity outcome, String findings, boolean automatic, PastEvent past) {
        reviews.add(new Review(outcome, findings, automatic, past.recordedAt(), past.position()));
    }

    private String words(VoidGround ground, PastEvent past) {
        return Objects.requireNonNull(voice.word("ground", ground, past.day()));
    }
}
