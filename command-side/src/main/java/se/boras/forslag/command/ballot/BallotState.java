package se.boras.forslag.command.ballot;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.command.ledger.StreamKind;
import se.boras.forslag.events.ballot.BallotEvent;
import se.boras.forslag.events.ballot.BallotId;
import se.boras.forslag.events.ballot.BallotOpened;
import se.boras.forslag.events.ballot.TallyFinalised;
import se.boras.forslag.events.ballot.VoteId;
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
            StreamKind.of("Ballot", BallotEvent.class, BallotHistory::evolve);

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

    BallotState with(VoidBatches changed, int valid) {
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

    BallotState crossed(int number) {
        return new BallotState(
                opened, closed, number, batches, integrity, finalTally, validSinceFinal, keysDestroyed, noticesGiven);
    }

    BallotState reviewed(Integrity found) {
        return new BallotState(
                opened, closed, crossings, batches, found, finalTally, validSinceFinal, keysDestroyed, noticesGiven);
    }

    BallotState closed(@Nullable TallyFinalised tally, boolean destroyed) {
        return new BallotState(
                opened, true, crossings, batches, integrity, tally, validSinceFinal, destroyed, noticesGiven);
    }

    BallotState noticed(int daysLeft) {
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
