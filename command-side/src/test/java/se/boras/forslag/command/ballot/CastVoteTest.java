package se.boras.forslag.command.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static se.boras.forslag.command.Specification.refused;
import static se.boras.forslag.command.ballot.Ballots.CLOSES;
import static se.boras.forslag.command.ballot.Ballots.OPENS;
import static se.boras.forslag.command.ballot.Ballots.VOTE;
import static se.boras.forslag.command.ballot.Ballots.VOTER;
import static se.boras.forslag.command.ballot.Ballots.ballot;
import static se.boras.forslag.command.ballot.Ballots.citizen;
import static se.boras.forslag.command.ballot.Ballots.confirmedVote;
import static se.boras.forslag.command.ballot.Ballots.pendingVote;
import static se.boras.forslag.command.ballot.Ballots.voided;
import static se.boras.forslag.command.ballot.Ballots.withdrawnVote;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.boras.forslag.command.ballot.VoteRules.Attempt;
import se.boras.forslag.events.ballot.VoteCast;
import se.boras.forslag.events.ballot.VoteMethod;
import se.boras.forslag.events.ballot.VotingClosed;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CastVoteTest {

    private static final Instant MIDWAY = Instant.parse("2026-06-01T08:00:00Z");

    @Test
    void a_first_vote_is_cast_and_waits_to_be_confirmed() {
        assertThat(castAt(MIDWAY, ballot(), null))
                .containsExactly(new VoteCast(VOTE, Ballots.BALLOT, VOTER.key(), MIDWAY, VoteMethod.EMAIL));
        assertThat(VoteRules.attempt(VOTER, ballot(), null)).isEqualTo(Attempt.NEW);
    }

    @Test
    void T_01_a_vote_one_millisecond_before_the_end_is_taken() {
        assertThat(castAt(CLOSES.minusMillis(1), ballot(), null)).hasSize(1);
    }

    @Test
    void T_01_a_vote_at_the_end_is_not_taken_though_no_timer_has_noticed() {
        refused("voting-closed", () -> castAt(CLOSES, ballot(), null));
        refused("voting-closed", () -> castAt(CLOSES.plusMillis(1), ballot(), null));
    }

    @Test
    void the_first_instant_belongs_to_the_window_and_the_one_before_does_not() {
        assertThat(castAt(OPENS, ballot(), null)).hasSize(1);
        refused("voting-not-open", () -> castAt(OPENS.minusMillis(1), ballot(), null));
    }

    @Test
    void no_vote_is_taken_once_voting_is_recorded_as_closed() {
        var closed = ballot(new VotingClosed(Ballots.BALLOT, CLOSES, 1, 0));

        refused("voting-closed", () -> castAt(CLOSES.minusMillis(1), closed, null));
    }

    @Test
    void T_09_nothing_happens_and_nothing_is_refused_when_the_address_has_voted() {
        assertThat(castAt(MIDWAY, ballot(), pendingVote(1))).isEmpty();
        assertThat(castAt(MIDWAY, ballot(), confirmedVote(1))).isEmpty();
        assertThat(VoteRules.attempt(VOTER, ballot(), pendingVote(1))).isEqualTo(Attempt.PENDING);
        assertThat(VoteRules.attempt(VOTER, ballot(), confirmedVote(1))).isEqualTo(Attempt.TAKEN);
    }

    @Test
    void who_has_taken_a_vote_back_may_vote_again() {
        assertThat(castAt(MIDWAY, ballot(), withdrawnVote(1))).hasSize(1);
    }

    @Test
    void a_void_vote_does_not_let_its_voter_vote_again_even_when_taken_back() {
        var doubted = ballot(voided(1, 1, 1, 0));

        assertThat(castAt(MIDWAY, doubted, confirmedVote(1))).isEmpty();
        assertThat(castAt(MIDWAY, doubted, withdrawnVote(1))).isEmpty();
        assertThat(VoteRules.attempt(VOTER, doubted, withdrawnVote(1))).isEqualTo(Attempt.TAKEN);
    }

    private static List<VoteCast> castAt(Instant now, BallotState ballot, @Nullable VoteState vote) {
        return VoteRules.cast(VOTER, ballot, vote, citizen(now));
    }
}
