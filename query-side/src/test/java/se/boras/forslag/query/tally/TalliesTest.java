package se.boras.forslag.query.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.boras.forslag.events.LedgerEvent;
import se.boras.forslag.events.proposal.ProposalId;
import se.boras.forslag.query.Life;
import se.boras.forslag.query.QuerySide;
import se.boras.forslag.query.TestLog;
import se.boras.forslag.query.reading.Times;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TalliesTest {

    private static final Instant BEGUN = Instant.parse("2026-03-05T09:00:00Z");

    /** As nobody would keep it who has many votes: every vote's last word, and every batch, up to a position. */
    private static final String COUNTED_FROM_THE_LOG = """
            with word as (
                select distinct on (stream) stream, type from log.event
                where stream like 'vote-2026-0001-%' and position <= :position order by stream, sequence desc),
            batch as (
                select distinct on (vote) vote, type from (
                    select json_array_elements_text(payload::json -> 'voteIds') as vote, type, position from log.event
                    where type in ('VotesVoided', 'VotesReinstated') and position <= :position) b
                order by vote, position desc),
            vote as (
                select word.type, coalesce(batch.type = 'VotesVoided', false) as void
                from word left join batch on batch.vote = word.stream)
            select count(*) filter (where type = 'VoteCast' and not void) as pending,
                count(*) filter (where type = 'VoteConfirmed' and not void) as valid,
                count(*) filter (where type <> 'VoteWithdrawn' and void) as voided,
                count(*) filter (where type = 'VoteWithdrawn') as withdrawn
            from vote
            """;

    private final Tallies tallies = QuerySide.the(Tallies.class);
    private TestLog log = QuerySide.emptied();

    @BeforeEach
    void an_empty_log() {
        log = QuerySide.emptied();
    }

    @RepeatedTest(3)
    void is_at_every_position_what_a_count_of_the_log_gives(RepetitionInfo which) {
        var chance = new Random(which.getCurrentRepetition());
        var recorded = write(chance);

        for (var position = 0; position <= recorded.size(); position++) {
            assertThat(tallies.at(Life.BALLOT, position)).as("at " + position).isEqualTo(counted(position));
        }
        for (var n = 0; n < recorded.size(); n++) {
            var day = Times.day(recorded.get(n));
            var known = recorded.get(n);
            assertThat(tallies.of(Life.BENCH, new Times(null, known))).isEqualTo(counted(lastAt(recorded, known)));
            assertThat(tallies.of(Life.BENCH, new Times(day, null))).isEqualTo(counted(lastOn(recorded, day)));
            assertThat(tallies.of(Life.BENCH, new Times(day.minusDays(1), known)))
                    .isEqualTo(counted(lastOn(recorded, day.minusDays(1))));
        }
    }

    @Test
    void a_vote_counts_from_its_confirmation_until_it_is_taken_back() {
        log.append(Life.cast("a"));
        assertThat(valid()).isZero();
        log.append(Life.voted("a"), Life.cast("b"), Life.voted("b"));
        assertThat(valid()).isEqualTo(2);
        log.append(Life.withdrawn("a"));
        assertThat(valid()).isEqualTo(1);
        log.append(Life.cast("a"), Life.voted("a"));
        assertThat(valid()).isEqualTo(2);
    }

    @Test
    void a_vote_taken_back_before_it_was_confirmed_never_counted() {
        log.append(Life.cast("a"), Life.withdrawn("a"));

        assertThat(valid()).isZero();
    }

    @Test
    void T_07_a_void_vote_that_was_taken_back_does_not_come_back_with_its_batch() {
        log.append(Life.cast("a"), Life.cast("b"), Life.voted("a"), Life.voted("b"), Life.voided("a", "b"));
        assertThat(valid()).isZero();

        log.append(Life.withdrawn("a"));
        assertThat(valid()).isZero();
        log.append(Life.reinstated("a", "b"));
        assertThat(valid()).isEqualTo(1);
    }

    @Test
    void tells_of_many_at_once_and_of_none_where_nobody_voted() {
        log.append(Life.cast("a"), Life.voted("a"), Life.cast("b"));

        assertThat(tallies.valid(List.of(Life.BENCH, new ProposalId("proposal-2026-0002"))))
                .isEqualTo(Map.of(Life.BENCH, 1));
        assertThat(tallies.valid(List.of())).isEmpty();
        assertThat(tallies.of(new ProposalId("proposal-2026-0002"), Times.of(null, null)))
                .isEqualTo(Counts.NONE);
    }

    @Test
    void a_batch_of_many_votes_is_one_row() {
        log.append(Life.cast("a"), Life.cast("b"), Life.voted("a"), Life.voided("a", "b"));

        assertThat(QuerySide.the(JdbcClient.class)
                        .sql("select count(*) from read.tally")
                        .query(Integer.class)
                        .single())
                .isEqualTo(4);
    }

    /** Some people who cannot make up their minds, a registrar who cannot either, and batches of all sizes. */
    private List<Instant> write(Random chance) {
        var recorded = new ArrayList<Instant>();
        var cast = new ArrayList<String>();
        log.append(Life.opened());
        recorded.add(Instant.parse("2026-03-02T08:00:00Z"));
        var now = BEGUN;
        while (recorded.size() < 90) {
            now = now.plus(chance.nextInt(300), ChronoUnit.MINUTES);
            var events = new ArrayList<LedgerEvent>();
            for (int n = chance.nextInt(5); n >= 0; n--) {
                events.add(next(chance, cast));
                recorded.add(now);
            }
            log.at(now.toString()).append(events.toArray(LedgerEvent[]::new));
        }
        return recorded;
    }

    private static LedgerEvent next(Random chance, List<String> cast) {
        if (cast.size() < 3 || chance.nextInt(4) == 0) {
            cast.add("voter" + cast.size());
            return Life.cast(cast.getLast());
        }
        var one = cast.get(chance.nextInt(cast.size()));
        var other = cast.get(chance.nextInt(cast.size()));
        return switch (chance.nextInt(6)) {
            case 0 -> Life.cast(one);
            case 1, 2 -> Life.voted(one);
            case 3 -> Life.withdrawn(one);
            case 4 -> one.equals(other) ? Life.voided(one) : Life.voided(one, other);
            default -> Life.reinstated(one);
        };
    }

    private int valid() {
        return tallies.of(Life.BENCH, Times.of(null, null)).valid();
    }

    private static long lastAt(List<Instant> recorded, Instant known) {
        return recorded.stream().filter(at -> !at.isAfter(known)).count();
    }

    private static long lastOn(List<Instant> recorded, LocalDate day) {
        return recorded.stream().filter(at -> !Times.day(at).isAfter(day)).count();
    }

    private static Counts counted(long position) {
        return QuerySide.the(JdbcClient.class)
                .sql(COUNTED_FROM_THE_LOG)
                .param("position", position)
                .query((row, _) -> Counts.of(row))
                .single();
    }
}
