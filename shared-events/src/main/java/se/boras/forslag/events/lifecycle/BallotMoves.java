package se.boras.forslag.events.lifecycle;

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

/** Which facts of a ballot (<i>röstning</i>) move the proposal on. */
final class BallotMoves {

    private BallotMoves() {}

    static Stage after(Stage before, BallotEvent event) {
        return switch (event) {
            case VotingClosed _ -> before.to(Stage.COUNTING);
            case TallyFinalised tally -> tally.reached() ? before.to(Stage.ELIGIBLE) : before;
            case BallotOpened _,
                    VoidBatchProposed _,
                    VotesVoided _,
                    VotesReinstated _,
                    ThresholdReached _,
                    ThresholdLost _,
                    ThresholdRegained _,
                    IntegrityReviewPassed _,
                    IntegrityReviewFlagged _,
                    ExpiryNoticeIssued _,
                    VoterKeysDestroyed _ -> before;
        };
    }
}
