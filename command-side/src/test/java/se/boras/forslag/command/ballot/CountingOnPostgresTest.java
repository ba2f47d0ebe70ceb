package se.boras.forslag.command.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.boras.forslag.command.ballot.Ballots.BALLOT;
import static se.boras.forslag.command.ballot.Ballots.OPENED;
import static se.boras.forslag.command.ballot.Ballots.cast;
import static se.boras.forslag.command.ballot.Ballots.confirmed;
import static se.boras.forslag.command.ballot.Ballots.voided;
import static se.boras.forslag.command.ballot.Ballots.vote;
import static se.boras.forslag.command.ballot.Ballots.votes;
import static se.boras.forslag.command.ballot.Ballots.withdrawn;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.boras.forslag.command.EmbeddedDatabase;
import se.boras.forslag.events.LedgerEvent;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CountingOnPostgresTest {

    private final JdbcClient database = JdbcClient.create(EmbeddedDatabase.get());
    private final CountTables tables = new CountTables(database);
    private final VoteTable votes = new VoteTable(database);
    private final Counting counting = new Counting(tables, votes);
    private final BallotCounts counts = new BallotCounts(tables, database);

    @BeforeEach
    void nothing_has_been_counted() {
        database.sql("truncate command.ballot_count, command.vote_state, command.crossing_todo")
                .update();
        database.sql("update command.ballot_counted set position = 0").update();
        database.sql("create schema if not exists log").update();
        database.sql("create table if not exists log.event (position bigint, stream text collate \"C\")")
                .update();
        database.sql("truncate log.event").update();
    }

    @Test
    void votes_are_counted_wherever_the_stretch_ends() {
        var history = history();

        counting.count(history.subList(0, 3));
        counting.count(history.subList(3, 6));
        counting.count(history.subList(6, history.size()));

        assertThat(tables.count(BALLOT)).contains(new BallotCount(BALLOT, 150, 1, 149, 1, 1, 2));
        assertThat(votes.find(votes(1, 3)).values())
                .filteredOn(CountedVote::isVoid)
                .extracting(CountedVote::voteId)
                .containsExactly(vote(2));
        assertThat(tables.position()).isEqualTo(history.size());
        assertThat(database.sql("select kind from command.crossing_todo order by crossing_no")
                        .query(String.class)
                        .list())
                .containsExactly("REACHED", "LOST");
    }

    @Test
    void a_stretch_that_is_seen_again_changes_nothing() {
        counting.count(history());
        var once = tables.count(BALLOT);

        counting.count(history());

        assertThat(tables.count(BALLOT)).isEqualTo(once);
    }

    @Test
    void a_count_that_lags_behind_the_log_is_not_told() {
        counting.count(List.of(new Step(1, OPENED, OPENED.opensAt())));
        assertThat(counts.settled(BALLOT).count().valid()).isZero();

        database.sql("insert into log.event values (2, 'vote-2026-0001-ff')").update();

        assertThatThrownBy(() -> counts.upToNow(BALLOT)).isInstanceOf(CountLagging.class);
    }

    @Test
    void what_other_ballots_do_holds_no_count_up() {
        counting.count(List.of(new Step(1, OPENED, OPENED.opensAt())));
        database.sql("insert into log.event values (2, 'vote-2026-00012-ff'), (3, 'ballot-2026-0002')")
                .update();

        assertThat(counts.settled(BALLOT).count().valid()).isZero();
    }

    @Test
    void T_03_a_settled_count_holds_only_while_no_further_vote_is_stored() {
        counting.count(List.of(new Step(1, OPENED, OPENED.opensAt())));

        var quiet = counts.settled(BALLOT).quiet();

        assertThat(quiet.since()).isEqualTo(1);
        assertThat(quiet.concerns(vote(7).value())).isTrue();
        assertThat(quiet.concerns("vote-2026-00011-ff")).isFalse();
        assertThat(quiet.concerns(BALLOT.value())).isFalse();
    }

    @Test
    void a_tally_waits_for_the_last_crossing_to_be_entered() {
        counting.count(history());

        assertThatThrownBy(() -> counts.settled(BALLOT)).isInstanceOf(CountLagging.class);
        assertThat(counts.upToNow(BALLOT).valid()).isEqualTo(149);
    }

    @Test
    void forgotten_votes_are_gone_and_those_of_another_ballot_are_not() {
        counting.count(history());
        database.sql("""
                insert into command.vote_state
                select 'vote-2026-00011-00', 'ballot-2026-00011', state, void, method, cast_at, confirmed_at, position
                from command.vote_state limit 1
                """).update();

        votes.forget(BALLOT);

        assertThat(database.sql("select vote_id from command.vote_state")
                        .query(String.class)
                        .list())
                .containsExactly("vote-2026-00011-00");
    }

    /** 150 valid votes, one of them voided after; one pending, one taken back. */
    private static List<Step> history() {
        var events = new ArrayList<LedgerEvent>(List.of(OPENED));
        for (int n = 1; n <= 152; n++) {
            events.add(cast(n));
        }
        for (int n = 2; n <= 152; n++) {
            events.add(confirmed(n));
        }
        events.add(withdrawn(152));
        events.add(voided(2, 2, 150, 149));
        var steps = new ArrayList<Step>();
        for (var event : events) {
            steps.add(new Step(steps.size() + 1, event, OPENED.opensAt()));
        }
        return steps;
    }
}
