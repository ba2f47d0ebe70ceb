package se.boras.forslag.query.ballot;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
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
import se.boras.forslag.events.ballot.VoterKeysDestroyed;
import se.boras.forslag.events.ballot.VotesReinstated;
import se.boras.forslag.events.ballot.VotesVoided;
import se.boras.forslag.events.ballot.VotingClosed;

/** Folds what happened to ballots, but for their votes, into rows, from the rows as they were. */
final class BallotFold {

    private final Map<BallotId, BallotRow> ballots;
    private final Set<BallotId> changed = new HashSet<>();

    BallotFold(Map<BallotId, BallotRow> ballots) {
        this.ballots = new HashMap<>(ballots);
    }

    void on(BallotEvent event) {
        changed.add(event.ballotId());
        switch (event) {
            case BallotOpened e -> ballots.put(e.ballotId(), BallotRow.opened(e));
            case TallyFinalised e -> change(e.ballotId(), BallotRow::finalised);
            case IntegrityReviewPassed e -> change(e.ballotId(), row -> row.with(BallotRow.Integrity.PASSED));
            case IntegrityReviewFlagged e -> change(e.ballotId(), row -> row.with(BallotRow.Integrity.FLAGGED));
            case VotesVoided _,
                    VotesReinstated _,
                    VoterKeysDestroyed _,
                    ExpiryNoticeIssued _,
                    VoidBatchProposed _,
                    ThresholdReached _,
                    ThresholdLost _,
                    ThresholdRegained _,
                    VotingClosed _ -> {}
        }
    }

    private void change(BallotId ballot, UnaryOperator<BallotRow> how) {
        ballots.computeIfPresent(ballot, (_, row) -> how.apply(row));
    }

    List<BallotRow> changed() {
        return ballots.values().stream()
                .filter(row -> changed.contains(row.ballotId()))
                .toList();
    }

    List<BallotRow> rows() {
        return List.copyOf(ballots.values());
    }
}
