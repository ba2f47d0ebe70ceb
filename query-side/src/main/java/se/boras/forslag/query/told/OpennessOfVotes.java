package se.boras.forslag.query.told;

import static se.boras.forslag.query.told.Openness.FOR_STAFF;
import static se.boras.forslag.query.told.Openness.OPEN;

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
import se.boras.forslag.events.ballot.VoteAttemptRefused;
import se.boras.forslag.events.ballot.VoteCast;
import se.boras.forslag.events.ballot.VoteConfirmed;
import se.boras.forslag.events.ballot.VoteEvent;
import se.boras.forslag.events.ballot.VoteWithdrawn;
import se.boras.forslag.events.ballot.VoterKeysDestroyed;
import se.boras.forslag.events.ballot.VotesReinstated;
import se.boras.forslag.events.ballot.VotesVoided;
import se.boras.forslag.events.ballot.VotingClosed;

/** What everybody may hear of votes and doubts about them: what is settled; single votes are told by the day. */
final class OpennessOfVotes {

    private OpennessOfVotes() {}

    static Openness of(BallotEvent event) {
        return switch (event) {
            case BallotOpened _,
                    VotesVoided _,
                    VotesReinstated _,
                    ThresholdReached _,
                    ThresholdLost _,
                    ThresholdRegained _,
                    ExpiryNoticeIssued _,
                    VotingClosed _,
                    TallyFinalised _,
                    IntegrityReviewPassed _,
                    IntegrityReviewFlagged _,
                    VoterKeysDestroyed _ -> OPEN;
            case VoidBatchProposed _ -> FOR_STAFF;
        };
    }

    static Openness of(VoteEvent event) {
        return switch (event) {
            case VoteCast _, VoteConfirmed _, VoteWithdrawn _ -> OPEN;
            case VoteAttemptRefused _ -> FOR_STAFF;
        };
    }
}
