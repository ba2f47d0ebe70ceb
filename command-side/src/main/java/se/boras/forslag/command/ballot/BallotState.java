package se.boras.forslag.command.ballot;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.command.ledger.StreamKind;
import se.boras.forslag.events.ballot.BallotEvent;
import se.boras.forslag.events.ballot.BallotId;
import se.boras.forslag.events.ballot.BallotOpened;
import se.boras.forslag.events.ballot.ExpiryNoticeIssued;
import se.boras.forslag.events.ballot.IntegrityReviewFlagged;
import se.boras.forslag.events.ballot.IntegrityReviewPassed;
import se.boras.forslag.events.ballot.TallyFinalised;
import se.boras.forslag.events.ballot.ThresholdLost;
import se.boras.forslag.events.ballot.ThresholdReached;
import se.boras.forslag.events.ballot.ThresholdRegained;
import se.boras.forslag.events.ballot.VoidBatchProposed;
import se.boras.forslag.events.ballot.VoteId;
import se.boras.forslag.events.ballot.VoterKeysDestroyed;
import se.boras.forslag.events.ballot.VotesReinstated;
import se.boras.forslag.events.ballot.VotesVoided;
import se.boras.forslag.events.ballot.VotingClosed;
import se.boras.forslag.events.proposal.ProposalId;

/**
 * What the rules ask about a ballot (<i>röstning</i>); its votes are streams of their own.
 *
 * @param crossings how many times the required number of votes has been reached, lost or regained
 * @param noticesGiven how many days before the end the proposer has been told that votes are missing
 * @param validSinceFinal the valid votes once the tally is final, when only voids can still change them
 */
public record BallotState(
        BallotOpened opened,
        boolean closed,
        int crossings,
        VoidBatches batches,
        Integrity integrity,
        @Nullable TallyFinalised finalTally,
        int validSinceFinal,
        boolean keysDestroyed,
        Set<Integer> noticesGiven) {

    public static final StreamKind<BallotState, BallotEvent> KIND =
            StreamKind.of("Ballot", BallotEvent.class, BallotState::evolve);

    /** What the review (<i>granskning</i>) of the ballot has come to. */
    public enum Integrity {
        NONE,
        FLAGGED,
        PASSED
    }

    public BallotId ballotId() {
        return opened.ballotId();
    }

    public ProposalId proposalId() {
        return opened.proposalId();
    }

    public Instant opensAt() {
        return opened.opensAt();
    }

    public Instant closesAt() {
        return opened.closesAt();
    }

    public Instant graceUntil() {
        return opened.graceUntil();
    }

    public int votesRequired() {
        return opened.votesRequired();
    }

    public boolean isFinal() {
        return finalTally != null;
    }

    /** Whether the final tally, less what was voided since, holds the required votes. */
    public boolean reached() {
        return isFinal() && validSinceFinal >= votesRequired();
    }

    public boolean reviewPassed() {
        return integrity == Integrity.PASSED;
    }

    public boolean flagged() {
        return integrity == Integrity.FLAGGED;
    }

    boolean isVoid(VoteId vote) {
        return batches.isVoid(vote);
    }

    static BallotState evolve(@Nullable BallotState before, BallotEvent event) {
        return event instanceof BallotOpened opened
                ? begin(opened)
                : requireNonNull(before).then(event);
    }

    private static BallotState begin(BallotOpened opened) {
        return new BallotState(opened, false, 0, VoidBatches.NONE, Integrity.NONE, null, 0, false, Set.of());
    }

    private BallotState then(BallotEvent event) {
        return switch (event) {
            case BallotOpened again -> begin(again);
            case VoidBatchProposed e -> with(batches.with(e), validSinceFinal);
            case VotesVoided e -> with(batches.with(e), e.validAfter());
            case VotesReinstated e -> with(batches.with(e), e.validAfter());
            case ThresholdReached e -> crossed(e.crossingNo());
            case ThresholdLost e -> crossed(e.crossingNo());
            case ThresholdRegained e -> crossed(e.crossingNo());
            case ExpiryNoticeIssued e -> noticed(e.daysLeft());
            case VotingClosed _ -> closed(finalTally, keysDestroyed);
            case TallyFinalised e -> closed(e, keysDestroyed).with(batches, e.valid());
            case IntegrityReviewPassed _ -> reviewed(Integrity.PASSED);
            case IntegrityReviewFlagged _ -> reviewed(Integrity.FLAGGED);
            case VoterKeysDestroyed _ -> closed(finalTally, true);
        };
    }

    private BallotState with(VoidBatches changed, int valid) {
        return new BallotState(
                opened,
                closed,
                crossings,
                changed,
                integrity,
                finalTally,
                isFinal() ? valid : 0,
                keysDestroyed,
                noticesGiven);
    }

    private BallotState crossed(int number) {
        return new BallotState(
                opened, closed, number, batches, integrity, finalTally, validSinceFinal, keysDestroyed, noticesGiven);
    }

    private BallotState reviewed(Integrity found) {
        return new BallotState(
                opened, closed, crossings, batches, found, finalTally, validSinceFinal, keysDestroyed, noticesGiven);
    }

    private BallotState closed(@Nullable TallyFinalised tally, boolean destroyed) {
        return new BallotState(
                opened, true, crossings, batches, integrity, tally, validSinceFinal, destroyed, noticesGiven);
    }

    private BallotState noticed(int daysLeft) {
        var all = new HashSet<>(noticesGiven);
        all.add(daysLeft);
        return new BallotState(
                opened,
                closed,
                crossings,
                batches,
                integrity,
                finalTally,
                validSinceFinal,
                keysDestroyed,
                Set.copyOf(all));
    }
}
