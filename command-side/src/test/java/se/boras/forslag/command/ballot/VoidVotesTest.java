package se.boras.forslag.command.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.boras.forslag.command.Specification.by;
import static se.boras.forslag.command.Specification.refused;
import static se.boras.forslag.command.ballot.Ballots.BALLOT;
import static se.boras.forslag.command.ballot.Ballots.BATCH;
import static se.boras.forslag.command.ballot.Ballots.PROPOSAL;
import static se.boras.forslag.command.ballot.Ballots.REQUIRED;
import static se.boras.forslag.command.ballot.Ballots.ballot;
import static se.boras.forslag.command.ballot.Ballots.confirmedVote;
import static se.boras.forslag.command.ballot.Ballots.confirmedVotes;
import static se.boras.forslag.command.ballot.Ballots.pendingVote;
import static se.boras.forslag.command.ballot.Ballots.voided;
import static se.boras.forslag.command.ballot.Ballots.votes;
import static se.boras.forslag.command.ballot.Ballots.withdrawnVote;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.boras.forslag.command.ballot.DoubtCommand.ApproveVoidBatch;
import se.boras.forslag.command.ballot.DoubtCommand.VoidVotes;
import se.boras.forslag.command.ledger.Circumstances;
import se.boras.forslag.command.ledger.Role;
import se.boras.forslag.command.ledger.RuleViolation;
import se.boras.forslag.command.ledger.UnknownStream;
import se.boras.forslag.events.ballot.BallotEvent;
import se.boras.forslag.events.ballot.BatchId;
import se.boras.forslag.events.ballot.FinalCounts;
import se.boras.forslag.events.ballot.VoidBatchProposed;
import se.boras.forslag.events.ballot.VoidGround;
import se.boras.forslag.events.ballot.VoterKeysDestroyed;
import se.boras.forslag.events.ballot.VotesVoided;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class VoidVotesTest {

    private static final int FOUR_EYES_ABOVE = 10;
    private static final BatchId BATCH_2 = BatchId.of(BALLOT, 2);
    private static final Circumstances ANNA = by("anna", Role.REGISTRATOR, null);
    private static final Circumstances BO = by("bo", Role.REGISTRATOR, null);

    @Test
    void ten_votes_are_void_at_once() {
        assertThat(declared(10, ballot(), 160))
                .isEqualTo(
                        new VotesVoided(BALLOT, BATCH, votes(1, 10), VoidGround.SAME_PERSON, "note 4", null, 160, 150));
    }

    @Test
    void eleven_votes_wait_for_somebody_else() {
        assertThat(declared(11, ballot(), 160))
                .isEqualTo(new VoidBatchProposed(
                        BALLOT, BATCH, votes(1, 11), VoidGround.SAME_PERSON, "note 4", "anna", 160, 149));
    }

    @Test
    void four_eyes_means_two_people() {
        var proposed = ballot(declared(11, ballot(), 160));

        refused("four-eyes", () -> approved(proposed, ANNA));
        assertThat(approved(proposed, BO))
                .isEqualTo(
                        new VotesVoided(BALLOT, BATCH, votes(1, 11), VoidGround.SAME_PERSON, "note 4", "bo", 160, 149));
    }

    @Test
    void a_batch_is_approved_once_and_only_where_it_waits() {
        var carriedOut = ballot(voided(1, 3, 160, 157));

        refused("step-out-of-order", () -> approved(carriedOut, BO));
        assertThatThrownBy(() -> approved(ballot(), BO)).isInstanceOf(UnknownStream.class);
    }

    @Test
    void what_was_voided_or_withdrawn_meanwhile_is_left_out_of_an_approved_batch() {
        var proposed = declared(11, ballot(), 160);
        var other = new VotesVoided(BALLOT, BATCH_2, votes(1, 2), VoidGround.AUTOMATED, "note 5", null, 160, 158);
        var states = new ArrayList<>(confirmedVotes(11));
        states.set(2, withdrawnVote(3));

        var event = DoubtRules.decide(new ApproveVoidBatch(BATCH), ballot(proposed, other), states, 157, BO);

        assertThat(event.voteIds()).isEqualTo(votes(4, 11));
        assertThat(event.validAfter()).isEqualTo(149);
    }

    @Test
    void votes_that_wait_to_be_confirmed_make_no_difference_to_the_valid_ones() {
        var effect = DoubtRules.effect(command(2), ballot(), Arrays.asList(pendingVote(1), confirmedVote(2)), 150);

        assertThat(effect.validAfter()).isEqualTo(149);
        assertThat(effect.losesThreshold(REQUIRED)).isTrue();
        assertThat(effect.losesThreshold(149)).isFalse();
    }

    @Test
    void an_unknown_vote_is_named_by_its_place_in_the_list() {
        var states = new ArrayList<@Nullable VoteState>(confirmedVotes(3));
        states.set(2, null);

        assertThatThrownBy(() -> DoubtRules.effect(command(3), ballot(), states, 150))
                .asInstanceOf(InstanceOfAssertFactories.type(RuleViolation.class))
                .satisfies(refusal -> {
                    assertThat(refusal.code()).isEqualTo("vote-unknown");
                    assertThat(refusal.arguments()).containsExactly("voteIds[2]");
                });
    }

    @Test
    void a_vote_is_not_voided_twice_nor_after_it_was_taken_back() {
        refused(
                "vote-is-void",
                () -> DoubtRules.effect(command(1), ballot(voided(1, 1, 1, 0)), List.of(confirmedVote(1)), 0));
        refused("vote-was-withdrawn", () -> DoubtRules.effect(command(1), ballot(), List.of(withdrawnVote(1)), 0));
    }

    @Test
    void votes_are_not_voided_when_their_voters_are_forgotten() {
        var forgotten = ballot(new VoterKeysDestroyed(BALLOT, "policy", new FinalCounts(1, 0, 0)));

        refused("voters-forgotten", () -> DoubtRules.effect(command(1), forgotten, List.of(confirmedVote(1)), 1));
    }

    private static VoidVotes command(int n) {
        return new VoidVotes(PROPOSAL, votes(1, n), VoidGround.SAME_PERSON, "note 4", false);
    }

    private static BallotEvent declared(int n, BallotState ballot, int validNow) {
        var effect =
                DoubtRules.effect(command(n), ballot, new ArrayList<@Nullable VoteState>(confirmedVotes(n)), validNow);
        return DoubtRules.decide(command(n), effect, ballot, FOUR_EYES_ABOVE, ANNA);
    }

    private static VotesVoided approved(BallotState ballot, Circumstances who) {
        return DoubtRules.decide(new ApproveVoidBatch(BATCH), ballot, confirmedVotes(11), 160, who);
    }
}
