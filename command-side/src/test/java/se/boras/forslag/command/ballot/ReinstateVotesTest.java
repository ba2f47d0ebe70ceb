package se.boras.forslag.command.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static se.boras.forslag.command.Specification.refused;
import static se.boras.forslag.command.ballot.Ballots.BALLOT;
import static se.boras.forslag.command.ballot.Ballots.BATCH;
import static se.boras.forslag.command.ballot.Ballots.REQUIRED;
import static se.boras.forslag.command.ballot.Ballots.ballot;
import static se.boras.forslag.command.ballot.Ballots.confirmedVote;
import static se.boras.forslag.command.ballot.Ballots.confirmedVotes;
import static se.boras.forslag.command.ballot.Ballots.finalBallot;
import static se.boras.forslag.command.ballot.Ballots.voided;
import static se.boras.forslag.command.ballot.Ballots.votes;
import static se.boras.forslag.command.ballot.Ballots.withdrawnVote;

import java.util.Arrays;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.boras.forslag.command.ballot.DoubtCommand.ReinstateVotes;
import se.boras.forslag.events.ballot.VotesReinstated;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReinstateVotesTest {

    private static final ReinstateVotes REINSTATE = new ReinstateVotes(BATCH, "two people after all");

    @Test
    void reinstated_votes_count_again() {
        assertThat(DoubtRules.decide(REINSTATE, ballot(voided(1, 3, 150, 147)), confirmedVotes(3), 147))
                .isEqualTo(new VotesReinstated(BALLOT, BATCH, votes(1, 3), "two people after all", 150));
    }

    @Test
    void T_07_whoever_took_the_vote_back_is_not_given_it_again() {
        var states = Arrays.asList(confirmedVote(1), withdrawnVote(2));

        assertThat(DoubtRules.decide(REINSTATE, ballot(voided(1, 2, 150, 148)), states, 148))
                .isEqualTo(new VotesReinstated(BALLOT, BATCH, votes(1, 1), "two people after all", 149));
    }

    @Test
    void a_batch_is_reinstated_once() {
        var event = voided(1, 3, 150, 147);
        var again = DoubtRules.decide(REINSTATE, ballot(event), confirmedVotes(3), 147);

        refused("step-out-of-order", () -> DoubtRules.decide(REINSTATE, ballot(event, again), confirmedVotes(3), 150));
        assertThat(ballot(event, again).isVoid(Ballots.VOTE)).isFalse();
    }

    @Test
    void T_06_votes_voided_after_the_tally_take_the_result_away_and_reinstated_ones_give_it_back() {
        var tally = finalBallot(REQUIRED);
        var taken = BallotState.KIND.fold().evolve(tally, voided(1, 3, 150, 147));
        var given = BallotState.KIND
                .fold()
                .evolve(taken, new VotesReinstated(BALLOT, BATCH, votes(1, 3), "two people after all", 150));

        assertThat(tally.reached()).isTrue();
        assertThat(taken.reached()).isFalse();
        assertThat(taken.finalTally()).isEqualTo(tally.finalTally());
        assertThat(given.reached()).isTrue();
    }
}
