package se.boras.forslag.command.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static se.boras.forslag.command.Specification.refused;
import static se.boras.forslag.command.ballot.Ballots.BALLOT;
import static se.boras.forslag.command.ballot.Ballots.CLOSES;
import static se.boras.forslag.command.ballot.Ballots.VOTE;
import static se.boras.forslag.command.ballot.Ballots.ballot;
import static se.boras.forslag.command.ballot.Ballots.citizen;
import static se.boras.forslag.command.ballot.Ballots.confirmedVote;
import static se.boras.forslag.command.ballot.Ballots.withdrawnVote;

import java.time.Instant;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.boras.forslag.command.ballot.VoteCommand.WithdrawVote;
import se.boras.forslag.events.ballot.VoteWithdrawn;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WithdrawVoteTest {

    @Test
    void a_vote_is_taken_back_until_voting_closes() {
        assertThat(withdrawnAt(CLOSES.minusMillis(1), confirmedVote(1), false))
                .isEqualTo(new VoteWithdrawn(VOTE, BALLOT, CLOSES.minusMillis(1)));
    }

    @Test
    void after_the_end_it_stands() {
        refused("voting-closed", () -> withdrawnAt(CLOSES, confirmedVote(1), false));
    }

    @Test
    void it_is_taken_back_once() {
        refused("vote-withdrawn", () -> withdrawnAt(CLOSES.minusSeconds(1), withdrawnVote(1), false));
        refused("link-used", () -> withdrawnAt(CLOSES.minusSeconds(1), confirmedVote(1), true));
    }

    private static VoteWithdrawn withdrawnAt(Instant now, VoteState vote, boolean used) {
        return VoteRules.decide(new WithdrawVote(VOTE, used), vote, ballot(), citizen(now));
    }
}
