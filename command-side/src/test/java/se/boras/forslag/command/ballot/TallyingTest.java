package se.boras.forslag.command.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static se.boras.forslag.command.ballot.Ballots.BALLOT;
import static se.boras.forslag.command.ballot.Ballots.PROPOSAL;
import static se.boras.forslag.command.ballot.Ballots.cast;
import static se.boras.forslag.command.ballot.Ballots.confirmed;
import static se.boras.forslag.command.ballot.Ballots.vote;
import static se.boras.forslag.command.ballot.Ballots.withdrawn;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.boras.forslag.command.ballot.Crossing.Kind;
import se.boras.forslag.command.ballot.VoteState.Standing;
import se.boras.forslag.events.LedgerEvent;
import se.boras.forslag.events.ballot.BallotId;
import se.boras.forslag.events.ballot.BatchId;
import se.boras.forslag.events.ballot.VoidGround;
import se.boras.forslag.events.ballot.VoteId;
import se.boras.forslag.events.ballot.VotesVoided;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TallyingTest {

    private static final int REQUIRED = 5;

    @Test
    void T_05_lost_and_regained_within_one_stretch_are_both_seen_with_the_first_moment_kept() {
        var history = new ArrayList<LedgerEvent>(List.of(opened()));
        for (int n = 1; n <= 8; n++) {
            history.add(cast(n));
        }
        for (int n = 1; n <= 5; n++) {
            history.add(confirmed(n));
        }
        history.add(voided(1, Set.of(vote(1), vote(2), vote(3))));
        history.addAll(List.of(confirmed(6), confirmed(7), confirmed(8)));

        var crossings = counted(history, history.size()).crossings.stream()
                .map(Seen::crossing)
                .toList();

        assertThat(crossings).extracting(Crossing::kind).containsExactly(Kind.REACHED, Kind.LOST, Kind.REGAINED);
        assertThat(crossings).extracting(Crossing::no).containsExactly(1, 2, 3);
        assertThat(crossings).extracting(Crossing::valid).containsExactly(5, 2, 5);
        assertThat(crossings)
                .extracting(Crossing::cause)
                .containsExactly(vote(5).value(), "batch-2026-0001-1", vote(8).value());
        assertThat(crossings.getFirst().at()).isEqualTo(confirmed(5).confirmedAt());
    }

    @Test
    void a_vote_taken_back_and_cast_anew_is_one_vote() {
        var history = List.of(opened(), cast(1), confirmed(1), withdrawn(1), cast(1), confirmed(1));

        assertThat(counted(history, 2).count).isEqualTo(new BallotCount(BALLOT, REQUIRED, 0, 1, 0, 0, 0));
    }

    @ParameterizedTest(name = "history {0}")
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void any_history_is_counted_as_by_going_through_all_votes_each_time(int seed) {
        var random = new Random(seed);
        var naive = new NaiveBallot(REQUIRED);
        var history = new ArrayList<LedgerEvent>(List.of(opened()));
        for (int i = 0; i < 400; i++) {
            naive.next(random, 1 + random.nextInt(12)).ifPresent(history::add);
        }

        var counted = counted(history, 1 + random.nextInt(40));

        assertThat(counted.count.valid()).isEqualTo(naive.in(Standing.CONFIRMED));
        assertThat(counted.count.pending()).isEqualTo(naive.in(Standing.PENDING));
        assertThat(counted.count.voided()).isEqualTo(naive.voided());
        assertThat(counted.crossings)
                .extracting(seen -> seen.crossing().valid())
                .isEqualTo(naive.crossedAt);
        assertThat(naive.crossedAt).as("a history worth telling").hasSizeGreaterThan(1);
    }

    private record Counted(BallotCount count, List<Seen> crossings) {}

    /** Counts in stretches of this length, each going on from what the one before has left. */
    private static Counted counted(List<? extends LedgerEvent> history, int stretch) {
        var counts = new HashMap<BallotId, BallotCount>();
        var votes = new HashMap<VoteId, CountedVote>();
        var crossings = new ArrayList<Seen>();
        for (int from = 0; from < history.size(); from += stretch) {
            var tallying = new Tallying(counts, votes);
            for (int i = from; i < Math.min(history.size(), from + stretch); i++) {
                tallying.count(new Step(i + 1, history.get(i), Ballots.OPENS.plusSeconds(i)));
            }
            tallying.counts().forEach(count -> counts.put(count.ballotId(), count));
            tallying.changedVotes().forEach(vote -> votes.put(vote.voteId(), vote));
            crossings.addAll(tallying.crossings());
        }
        return new Counted(Objects.requireNonNull(counts.get(BALLOT)), crossings);
    }

    private static LedgerEvent opened() {
        return BallotRules.open(PROPOSAL, Ballots.OPENS, Ballots.CLOSES, 24, REQUIRED);
    }

    static VotesVoided voided(int batch, Set<VoteId> votes) {
        return new VotesVoided(
                BALLOT, BatchId.of(BALLOT, batch), List.copyOf(votes), VoidGround.OTHER, "note", null, 0, 0);
    }
}
