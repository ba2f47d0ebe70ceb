package se.boras.forslag.command.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static se.boras.forslag.command.Specification.by;
import static se.boras.forslag.command.Specification.refused;
import static se.boras.forslag.command.ballot.Ballots.BALLOT;
import static se.boras.forslag.command.ballot.Ballots.CLOSES;
import static se.boras.forslag.command.ballot.Ballots.GRACE;
import static se.boras.forslag.command.ballot.Ballots.PROPOSAL;
import static se.boras.forslag.command.ballot.Ballots.ballot;
import static se.boras.forslag.command.ballot.Ballots.count;
import static se.boras.forslag.command.ballot.Ballots.finalBallot;
import static se.boras.forslag.command.ballot.Ballots.service;

import java.time.Duration;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.boras.forslag.command.ballot.Crossing.Kind;
import se.boras.forslag.command.ballot.DoubtCommand.FlagBallot;
import se.boras.forslag.command.ballot.DoubtCommand.ReviewIntegrity;
import se.boras.forslag.command.ballot.TallyCommand.CloseVoting;
import se.boras.forslag.command.ballot.TallyCommand.DestroyVoterKeys;
import se.boras.forslag.command.ballot.TallyCommand.FinaliseTally;
import se.boras.forslag.command.ballot.TallyCommand.RecordCrossing;
import se.boras.forslag.command.ledger.Role;
import se.boras.forslag.events.ballot.FinalCounts;
import se.boras.forslag.events.ballot.IntegrityReviewFlagged;
import se.boras.forslag.events.ballot.IntegrityReviewPassed;
import se.boras.forslag.events.ballot.TallyFinalised;
import se.boras.forslag.events.ballot.ThresholdLost;
import se.boras.forslag.events.ballot.ThresholdReached;
import se.boras.forslag.events.ballot.ThresholdRegained;
import se.boras.forslag.events.ballot.VoterKeysDestroyed;
import se.boras.forslag.events.ballot.VotingClosed;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TallyTest {

    private static final CloseVoting CLOSE = new CloseVoting(BALLOT);
    private static final FinaliseTally FINALISE = new FinaliseTally(BALLOT);
    private static final DestroyVoterKeys FORGET = new DestroyVoterKeys(BALLOT, "voterKeysKeptMonths");
    private static final VotingClosed CLOSED = new VotingClosed(BALLOT, CLOSES, 151, 2);

    @Test
    void T_01_voting_closed_when_it_was_to_close_however_late_the_timer() {
        assertThat(BallotRules.decide(CLOSE, ballot(), count(2, 149, 0), service(CLOSES.plus(Duration.ofHours(7)))))
                .containsExactly(CLOSED);
        assertThat(BallotRules.decide(CLOSE, ballot(), count(2, 149, 0), service(CLOSES)))
                .containsExactly(CLOSED);
    }

    @Test
    void voting_is_not_closed_early_nor_twice() {
        refused(
                "voting-still-open",
                () -> BallotRules.decide(CLOSE, ballot(), count(0, 0, 0), service(CLOSES.minusMillis(1))));
        assertThat(BallotRules.decide(CLOSE, ballot(CLOSED), count(2, 149, 0), service(CLOSES)))
                .isEmpty();
    }

    @Test
    void T_04_the_tally_is_not_final_before_the_grace_is_over() {
        refused(
                "confirmation-still-open",
                () -> BallotRules.decide(FINALISE, ballot(CLOSED), count(2, 149, 0), service(GRACE.minusMillis(1))));
    }

    @Test
    void T_03_the_hundred_and_fiftieth_vote_confirmed_in_the_grace_makes_the_result() {
        assertThat(BallotRules.decide(FINALISE, ballot(CLOSED), count(1, 150, 0), service(GRACE)))
                .containsExactly(new TallyFinalised(BALLOT, GRACE, 150, 0, 1, true));
    }

    @Test
    void T_04_votes_voided_in_the_grace_are_missing_in_the_result() {
        assertThat(BallotRules.decide(FINALISE, ballot(CLOSED), count(0, 149, 1), service(GRACE)))
                .containsExactly(new TallyFinalised(BALLOT, GRACE, 149, 1, 0, false));
    }

    @Test
    void a_tally_closes_what_no_timer_has_closed_and_is_made_once() {
        assertThat(BallotRules.decide(FINALISE, ballot(), count(2, 149, 0), service(GRACE)))
                .containsExactly(CLOSED, new TallyFinalised(BALLOT, GRACE, 149, 0, 2, false));
        assertThat(BallotRules.decide(FINALISE, finalBallot(149), count(2, 149, 0), service(GRACE)))
                .isEmpty();
    }

    @Test
    void T_14_the_ballot_goes_on_after_the_required_votes_are_there() {
        var reached = ballot(new ThresholdReached(BALLOT, 1, "vote-2026-0001-1", 150, CLOSES.minusSeconds(9)));

        assertThat(VoteRules.cast(Ballots.VOTER, reached, null, service(CLOSES.minusMillis(1))))
                .hasSize(1);
        assertThat(reached.reached()).as("before the tally is final").isFalse();
    }

    @Test
    void T_05_crossings_are_entered_in_their_order_and_each_once() {
        var first = new Crossing(1, Kind.REACHED, "vote-2026-0001-1", 150, CLOSES.minusSeconds(9));
        var second = new Crossing(2, Kind.LOST, "batch-2026-0001-1", 147, CLOSES.minusSeconds(8));
        var third = new Crossing(3, Kind.REGAINED, "vote-2026-0001-2", 150, CLOSES.minusSeconds(7));
        var reached = new ThresholdReached(BALLOT, 1, "vote-2026-0001-1", 150, CLOSES.minusSeconds(9));
        var lost = new ThresholdLost(BALLOT, 2, "batch-2026-0001-1", 147, CLOSES.minusSeconds(8));

        assertThat(BallotRules.decide(new RecordCrossing(BALLOT, first), ballot()))
                .containsExactly(reached);
        assertThat(BallotRules.decide(new RecordCrossing(BALLOT, second), ballot(reached)))
                .containsExactly(lost);
        assertThat(BallotRules.decide(new RecordCrossing(BALLOT, third), ballot(reached, lost)))
                .containsExactly(new ThresholdRegained(BALLOT, 3, "vote-2026-0001-2", 150, CLOSES.minusSeconds(7)));
        assertThat(BallotRules.decide(new RecordCrossing(BALLOT, first), ballot(reached)))
                .isEmpty();
        refused("crossing-out-of-order", () -> BallotRules.decide(new RecordCrossing(BALLOT, third), ballot(reached)));
    }

    @Test
    void a_review_passes_only_what_is_final_and_flags_at_any_time() {
        var passed = new ReviewIntegrity(PROPOSAL, ReviewIntegrity.Outcome.PASSED, "sound", null);
        var flagged = new ReviewIntegrity(PROPOSAL, ReviewIntegrity.Outcome.FLAGGED, "odd", "note 4");

        refused("tally-not-final", () -> DoubtRules.decide(passed, ballot(CLOSED), by(Role.REGISTRATOR)));
        assertThat(DoubtRules.decide(passed, finalBallot(150), by("anna", Role.REGISTRATOR, null)))
                .isEqualTo(new IntegrityReviewPassed(BALLOT, "anna", "sound", null));
        assertThat(DoubtRules.decide(flagged, ballot(), by(Role.REGISTRATOR)))
                .isEqualTo(new IntegrityReviewFlagged(BALLOT, "odd", "note 4", false));
    }

    @Test
    void T_10_a_spike_flags_the_ballot_and_takes_no_vote_away() {
        var flag = DoubtRules.decide(new FlagBallot(BALLOT, "spike BLOCK"));

        assertThat(flag).isEqualTo(new IntegrityReviewFlagged(BALLOT, "spike BLOCK", null, true));
        assertThat(ballot(flag).flagged()).isTrue();
        assertThat(ballot(flag).batches()).isEqualTo(VoidBatches.NONE);
    }

    @Test
    void voters_are_forgotten_with_the_counts_intact_but_not_while_the_ballot_is_under_review() {
        var flag = new IntegrityReviewFlagged(BALLOT, "odd", null, false);
        var flagged = BallotState.KIND.fold().evolve(finalBallot(150), flag);

        assertThat(BallotRules.decide(FORGET, finalBallot(150), count(3, 150, 2)))
                .containsExactly(new VoterKeysDestroyed(BALLOT, "voterKeysKeptMonths", new FinalCounts(150, 2, 3)));
        refused("integrity-review-open", () -> BallotRules.decide(FORGET, flagged, count(3, 150, 2)));
        refused("tally-not-final", () -> BallotRules.decide(FORGET, ballot(CLOSED), count(3, 150, 2)));
    }
}
