package se.boras.forslag.command.ballot;

import static java.util.Objects.requireNonNull;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.command.ballot.BallotState.Integrity;
import se.boras.forslag.events.ballot.BallotEvent;
import se.boras.forslag.events.ballot.BallotOpened;
import se.boras.forslag.events.ballot.ExpiryNoticeIssued;
import se.boras.forslag.events.ballot.IntegrityReviewFlagged;
import se.boras.forslag.events.ballot.IntegrityReviewPassed;
import se.boras.forslag.events.ballot.TallyFinalised;
import se.boras.forslag.events.ballot.ThresholdLost;
import se.boras.forslag.events.ballot.ThresholdReached;
import se.boras.forslag.events.ballot.ThresholdRegained;
import se.boras.forslag.events.ballot.VoidBatchProposed;
import se.boras.forslag.events.ballot.VoterKeysDestroyed;
import se.boras.forslag.events.ballot.VotesReinstated;
import se.boras.forslag.events.ballot.VotesVoided;
import se.boras.forslag.events.ballot.VotingClosed;

/** How the past of a ballot becomes its state. */
final class BallotHistory {

    private BallotHistory() {}

    static BallotState evolve(@Nullable BallotState before, BallotEvent event) {
        return event instanceof BallotOpened opened ? begin(opened) : then(requireNonNull(before), event);
    }

    private static BallotState begin(BallotOpened opened) {
        return new BallotState(opened, false, 0, VoidBatches.NONE, Integrity.NONE, null, 0, false, Set.of());
    }

    private static BallotState then(BallotState before, BallotEvent event) {
        return switch (event) {
            case BallotOpened again -> begin(again);
            case VoidBatchProposed e -> before.with(before.batches().with(e), before.validSinceFinal());
            case VotesVoided e -> before.with(before.batches().with(e), e.validAfter());
            case VotesReinstated e -> before.with(before.batches().with(e), e.validAfter());
            case ThresholdReached e -> before.crossed(e.crossingNo());
            case ThresholdLost e -> before.crossed(e.crossingNo());
            case ThresholdRegained e -> before.crossed(e.crossingNo());
            case ExpiryNoticeIssued e -> before.noticed(e.daysLeft());
            case VotingClosed _ -> before.closed(before.finalTally(), before.keysDestroyed());
            case TallyFinalised e -> before.closed(e, before.keysDestroyed()).with(before.batches(), e.valid());
            case IntegrityReviewPassed _ -> before.reviewed(Integrity.PASSED);
            case IntegrityReviewFlagged _ -> before.reviewed(Integrity.FLAGGED);
            case VoterKeysDestroyed _ -> before.closed(before.finalTally(), true);
        };
    }
}
