package se.boras.forslag.command.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static se.boras.forslag.command.Specification.after;
import static se.boras.forslag.command.Specification.refused;
import static se.boras.forslag.command.ballot.Ballots.BALLOT;
import static se.boras.forslag.command.ballot.Ballots.CLOSES;
import static se.boras.forslag.command.ballot.Ballots.GRACE;
import static se.boras.forslag.command.ballot.Ballots.VOTE;
import static se.boras.forslag.command.ballot.Ballots.VOTER;
import static se.boras.forslag.command.ballot.Ballots.ballot;
import static se.boras.forslag.command.ballot.Ballots.citizen;
import static se.boras.forslag.command.ballot.Ballots.confirmedVote;
import static se.boras.forslag.command.ballot.Ballots.finalBallot;
import static se.boras.forslag.command.ballot.Ballots.pendingVote;
import static se.boras.forslag.command.ballot.Ballots.withdrawnVote;

import java.time.Instant;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.boras.forslag.command.ballot.VoteCommand.ConfirmVote;
import se.boras.forslag.events.ballot.VoteCast;
import se.boras.forslag.events.ballot.VoteConfirmed;
import se.boras.forslag.events.ballot.VoteMethod;
import se.boras.forslag.events.ballot.VotingClosed;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ConfirmVoteTest {

    private static final ConfirmVote CONFIRM = new ConfirmVote(VOTE, false);
    private static final BallotState CLOSED = ballot(new VotingClosed(BALLOT, CLOSES, 1, 1));

    @Test
    void a_vote_is_confirmed_by_its_link() {
        assertThat(confirmedAt(CLOSES.minusMillis(1), ballot(), pendingVote(1)))
                .isEqualTo(new VoteConfirmed(VOTE, BALLOT, CLOSES.minusMillis(1)));
    }

    @Test
    void T_03_a_vote_cast_in_time_is_confirmed_in_the_grace_after_the_end() {
        assertThat(confirmedAt(CLOSES, CLOSED, pendingVote(1)).confirmedAt()).isEqualTo(CLOSES);
        assertThat(confirmedAt(GRACE.minusMillis(1), CLOSED, pendingVote(1)).confirmedAt())
                .isEqualTo(GRACE.minusMillis(1));
    }

    @Test
    void when_the_grace_is_over_no_vote_is_confirmed_though_no_timer_has_noticed() {
        refused("voting-closed", () -> confirmedAt(GRACE, CLOSED, pendingVote(1)));
        refused("voting-closed", () -> confirmedAt(GRACE.plusMillis(1), ballot(), pendingVote(1)));
    }

    @Test
    void nothing_is_confirmed_once_the_tally_is_final() {
        refused("voting-closed", () -> confirmedAt(GRACE.minusMillis(1), finalBallot(1), pendingVote(1)));
    }

    @Test
    void a_vote_not_cast_in_time_is_never_confirmed() {
        var late = after(VoteState.KIND, new VoteCast(VOTE, BALLOT, VOTER.key(), CLOSES, VoteMethod.EMAIL));

        refused("voting-closed", () -> confirmedAt(CLOSES.plusMillis(1), CLOSED, late));
    }

    @Test
    void a_link_is_good_for_one_time() {
        refused(
                "link-used",
                () -> VoteRules.decide(
                        new ConfirmVote(VOTE, true), pendingVote(1), ballot(), citizen(CLOSES.minusSeconds(1))));
    }

    @Test
    void a_second_link_for_the_same_vote_confirms_nothing_more() {
        refused("vote-confirmed-already", () -> confirmedAt(CLOSES.minusSeconds(1), ballot(), confirmedVote(1)));
    }

    @Test
    void a_vote_taken_back_is_not_confirmed() {
        refused("vote-withdrawn", () -> confirmedAt(CLOSES.minusSeconds(1), ballot(), withdrawnVote(1)));
    }

    private static VoteConfirmed confirmedAt(Instant now, BallotState ballot, VoteState vote) {
        return VoteRules.decide(CONFIRM, vote, ballot, citizen(now));
    }
}
