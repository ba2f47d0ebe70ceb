package se.boras.forslag.query.told;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.events.ballot.BallotEvent;
import se.boras.forslag.events.ballot.BallotOpened;
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
import se.boras.forslag.events.proposal.ProposalPublished;
import se.boras.forslag.events.proposal.ProposalSubmitted;

/** The ballot (<i>röstning</i>) as the proposal's page needs it; how many votes there are is counted elsewhere. */
public record BallotPart(
        int required,
        @Nullable Instant opensAt,
        @Nullable Instant closesAt,
        @Nullable Instant graceUntil,
        @Nullable Instant finalAt,
        boolean reached,
        @Nullable Instant reviewedAt) {

    public static BallotPart of(ProposalSubmitted event) {
        return new BallotPart(event.votesRequired(), null, null, null, null, false, null);
    }

    public BallotPart published(ProposalPublished event) {
        return new BallotPart(required, event.opensAt(), event.closesAt(), graceUntil, finalAt, reached, reviewedAt);
    }

    public BallotPart evolve(BallotEvent event, Instant at) {
        return switch (event) {
            case BallotOpened opened ->
                new BallotPart(
                        opened.votesRequired(),
                        opened.opensAt(),
                        opened.closesAt(),
                        opened.graceUntil(),
                        finalAt,
                        reached,
                        reviewedAt);
            case TallyFinalised tally ->
                new BallotPart(required, opensAt, closesAt, graceUntil, tally.finalAt(), tally.reached(), reviewedAt);
            case IntegrityReviewPassed _ ->
                new BallotPart(required, opensAt, closesAt, graceUntil, finalAt, reached, at);
            case IntegrityReviewFlagged _ ->
                new BallotPart(required, opensAt, closesAt, graceUntil, finalAt, reached, null);
            case VoidBatchProposed _,
                    VotesVoided _,
                    VotesReinstated _,
                    ThresholdReached _,
                    ThresholdLost _,
                    ThresholdRegained _,
                    VotingClosed _,
                    VoterKeysDestroyed _ -> this;
        };
    }

    /** Voting ends at the announced instant, however late that is noticed. */
    public boolean overAt(Instant moment) {
        return closesAt != null && !moment.isBefore(closesAt);
    }
}
