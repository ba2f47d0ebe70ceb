package se.boras.forslag.query.votes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.boras.forslag.events.LedgerEvent;
import se.boras.forslag.query.Life;
import se.boras.forslag.query.QuerySide;
import se.boras.forslag.query.TestLog;
import se.boras.forslag.query.reading.Times;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PastVotesTest {

    private static final Times NOW = Times.of(null, null);
    private static final Instant BEGUN = Instant.parse("2026-03-05T19:30:00Z");

    /** As nobody would count who has many votes: every event of the ballot, one by one. */
    private static final String COUNTED_FROM_THE_LOG = """
            with vote as (
                select date_trunc('hour', recorded_at) as hour, position, recorded_at, type,
                    (recorded_at at time zone 'Europe/Stockholm')::date as day
                from log.event where stream like 'vote-2026-0001-%' and recorded_at <= :knownAt)
            """;

    private final PastVotes votes = QuerySide.the(PastVotes.class);
    private TestLog log = QuerySide.emptied();

    @BeforeEach
    void an_empty_log() {
        log = QuerySide.emptied();
    }

    @Test
    void votes_are_summed_by_the_day_of_the_municipality() {
        log.at("2026-03-06T22:59:00Z").append(Life.cast("a"), Life.cast("b"));
        log.at("2026-03-06T23:01:00Z").append(Life.cast("c"));

        assertThat(votes.perDay(Life.BENCH, NOW))
                .extracting(PastVotes.Day::day, PastVotes.Day::count)
                .containsExactly(tuple(LocalDate.of(2026, 3, 6), 2L), tuple(LocalDate.of(2026, 3, 7), 1L));
    }

    @RepeatedTest(3)
    void are_at_any_moment_what_a_count_of_the_log_gives(RepetitionInfo which) {
        var random = new Random(which.getCurrentRepetition());
        var now = BEGUN;
        for (int n = 0; n < 200; n++) {
            now = now.plusSeconds(random.nextInt(3_000));
            log.at(now.toString()).append(anything(random));
        }

        for (int n = 0; n < 40; n++) {
            var knownAt = BEGUN.plusSeconds(random.nextLong(BEGUN.until(now, ChronoUnit.SECONDS)));
            var asOf = LocalDate.of(2026, 3, 5).plusDays(random.nextInt(6));
            var times = Times.of(asOf.toString(), knownAt.toString());

            assertThat(votes.perDay(Life.BENCH, times)).as("days %s", times).isEqualTo(countedDays(asOf, knownAt));
            assertThat(votes.perHour(Life.BENCH, times))
                    .as("hours %s", times)
                    .extracting(PastVotes.Hour::from, PastVotes.Hour::cast, PastVotes.Hour::confirmed)
                    .isEqualTo(countedHours(asOf, knownAt));
        }
    }

    @Test
    void the_sums_of_hours_are_the_same_in_whatever_batches_they_came() {
        log.at("2026-03-06T09:10:00Z").append(Life.cast("a"), Life.voted("a"));
        log.at("2026-03-06T09:50:00Z").append(Life.cast("b"), Life.withdrawn("a"));
        var before = votes.perDay(Life.BENCH, NOW);

        log.tellAnew(QuerySide.the(VotesPerHour.class), 3);

        assertThat(votes.perDay(Life.BENCH, NOW)).isEqualTo(before).hasSize(3);
    }

    private static LedgerEvent anything(Random random) {
        var key = Integer.toHexString(random.nextInt(50));
        return switch (random.nextInt(4)) {
            case 0 -> Life.voted(key);
            case 1 -> Life.withdrawn(key);
            default -> Life.cast(key);
        };
    }

    private static List<PastVotes.Day> countedDays(LocalDate asOf, Instant knownAt) {
        return counted(
                        "select day, type, count(*) as n, min(position) as first, max(position) as last,"
                                + " max(recorded_at) as last_at from vote where day <= :asOf group by 1, 2 order by last",
                        asOf,
                        knownAt)
                .query((row, _) -> new PastVotes.Day(
                        row.getObject("day", LocalDate.class),
                        row.getString("type"),
                        row.getLong("n"),
                        row.getLong("first"),
                        row.getLong("last"),
                        row.getObject("last_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    private static List<?> countedHours(LocalDate asOf, Instant knownAt) {
        return counted(
                        "select hour, count(*) filter (where type = 'VoteCast') as cast_n,"
                                + " count(*) filter (where type = 'VoteConfirmed') as confirmed"
                                + " from vote where day <= :asOf group by 1 order by 1",
                        asOf,
                        knownAt)
                .query((row, _) -> tuple(
                        row.getObject("hour", OffsetDateTime.class).toInstant(),
                        row.getLong("cast_n"),
                        row.getLong("confirmed")))
                .list();
    }

    private static JdbcClient.StatementSpec counted(String sums, LocalDate asOf, Instant knownAt) {
        return QuerySide.the(JdbcClient.class)
                .sql(COUNTED_FROM_THE_LOG + sums)
                .param("knownAt", knownAt.atOffset(ZoneOffset.UTC))
                .param("asOf", asOf);
    }
}
