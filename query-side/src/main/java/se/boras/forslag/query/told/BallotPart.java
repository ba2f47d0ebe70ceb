package se.boras.forslag.query.told;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
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
import se.boras.forslag.events.proposal.ProposalPublished;
import se.boras.forslag.events.proposal.ProposalSubmitted;

/**
 * The ballot (<i>röstning</i>) as the proposal's page needs it; how many votes there are is counted where votes are kept.
 *
 * @param elsewhere votes that were counted before the ledger was, and of which only the number is known
 */
public record BallotPart(
        int required,
        @Nullable Instant opensAt,
        @Nullable Instant closesAt,
        @Nullable Instant graceUntil,
        @Nullable Instant finalAt,
        boolean reached,
        @Nullable Instant reviewedAt,
        int elsewhere) {

    public static BallotPart of(ProposalSubmitted event) {
        return new BallotPart(event.votesRequired(), null, null, null, null, false, null, 0);
    }

    public BallotPart published(ProposalPublished event) {
        return new BallotPart(
                required, event.opensAt(), event.closesAt(), graceUntil, finalAt, reached, reviewedAt, elsewhere);
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
                        reviewedAt,
                        elsewhere);
            case TallyFinalised tally ->
                new BallotPart(
                        required,
                        opensAt,
                        closesAt,
                        graceUntil,
                        tally.finalAt(),
                        tally.reached(),
                        reviewedAt,
                        elsewhere);
            case IntegrityReviewPassed _ ->
                new BallotPart(required, opensAt, closesAt, graceUntil, finalAt, reached, at, elsewhere);
            case IntegrityReviewFlagged _ ->
                new BallotPart(required, opensAt, closesAt, graceUntil, finalAt, reached, null, elsewhere);
            case VoidBatchProposed _,
                    VotesVoided _,
                    VotesReinstated _,
                    ThresholdReached _,
                    ThresholdLost _,
                    ThresholdRegained _,
                    ExpiryNoticeIssued _,
                    VotingClosed _,
                    VoterKeysDestroyed _ -> this;
        };
    }

    public BallotPart countedElsewhere(@Nullable Integer votes) {
        return new BallotPart(
                required, opensAt, closesAt, graceUntil, finalAt, reached, reviewedAt, votes == null ? 0 : votes);
    }

    /** Voting ends at the announced instant, however late that is noticed. */
    public boolean overAt(Instant moment) {
        return closesAt != null && !moment.isBefore(closesAt);
    }
}
