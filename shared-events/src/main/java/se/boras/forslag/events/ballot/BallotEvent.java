package se.boras.forslag.events.ballot;

import se.boras.forslag.events.LedgerEvent;

/** Something that has happened to one ballot (<i>röstning</i>): its window, its thresholds, its voids. */
public sealed interface BallotEvent extends LedgerEvent
        permits BallotOpened,
                VoidBatchProposed,
                VotesVoided,
                VotesReinstated,
                ThresholdReached,
                ThresholdLost,
                ThresholdRegained,
                ExpiryNoticeIssued,
                VotingClosed,
                TallyFinalised,
                IntegrityReviewPassed,
                IntegrityReviewFlagged,
                VoterKeysDestroyed {

    BallotId ballotId();

    @Override
    default String stream() {
        return ballotId().value();
    }
}
