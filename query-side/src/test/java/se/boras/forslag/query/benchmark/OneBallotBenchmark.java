package se.boras.forslag.query.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.boras.forslag.query.Life;
import se.boras.forslag.query.QuerySide;
import se.boras.forslag.query.TestClock;
import se.boras.forslag.query.model.ReadModel;

/**
 * How long the reader of one ballot waits when a million have voted in it, now and at any other moment. Run by name; it
 * prints and asserts nothing of what it measures.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OneBallotBenchmark {

    private static final int VOTES = Integer.getInteger("liggaren.benchmark.votes", 1_000_000);
    private static final int QUESTIONS = 1_000;
    private static final Instant FIRST = Instant.parse("2026-03-05T09:00:00Z");
    private static final long SECONDS = 7_000_000;

    /** Every vote is cast and confirmed right away, and they come evenly over some eighty days. */
    private static final String VOTED = """
            insert into log.event
            select 3 + n, 'vote-2026-0001-' || to_hex(v * 2654435761), mod(n + 1, 2), 'Vote',
                case mod(n, 2) when 1 then 'VoteCast' else 'VoteConfirmed' end, '1',
                timestamptz '2026-03-05T09:00:00Z' + make_interval(secs => n * %d / %d.0),
                gen_random_uuid(),
                case mod(n, 2) when 1
                    then json_build_object('voteId', 'vote-2026-0001-' || to_hex(v * 2654435761), 'ballotId',
                        'ballot-2026-0001', 'voterKey', to_hex(v), 'castAt', '2026-03-06T09:00:00Z', 'method', 'EMAIL')::text
                    else json_build_object('voteId', 'vote-2026-0001-' || to_hex(v * 2654435761), 'ballotId',
                        'ballot-2026-0001', 'confirmedAt', '2026-03-06T09:00:00Z')::text end,
                '{"actor":"citizen","role":"CITIZEN","channel":"WEB"}'
            from (select n, (n + 1) / 2 as v from generate_series(1::bigint, %d) as n) votes
            """.formatted(SECONDS, 2 * VOTES, 2 * VOTES);

    private final Random random = new Random(150);

    @Test
    void a_ballot_with_a_million_votes_is_told_at_any_moment() {
        QuerySide.emptied().at(FIRST.toString()).append(Life.submitted(), Life.published(), Life.opened());
        var database = QuerySide.the(JdbcClient.class);
        database.sql(VOTED).update();
        database.sql("analyze log.event").update();
        QuerySide.models().forEach(OneBallotBenchmark::empty);
        var begun = System.nanoTime();
        QuerySide.fed();
        var seconds = (System.nanoTime() - begun) / 1e9;
        System.out.printf("MEASURED %,d votes fed to every read model in %.1f s%n", VOTES, seconds);
        database.sql("vacuum analyze").update();
        QuerySide.the(TestClock.class).set("2026-12-01T09:00:00Z");
        assertThat(QuerySide.reader()
                        .json("/api/proposals/BF-2026-0001/ballot")
                        .at("/valid")
                        .asInt())
                .isEqualTo(VOTES);

        for (var path : new String[] {"/api/proposals/BF-2026-0001/ballot", "/api/proposals/BF-2026-0001"}) {
            measure(path + " now", () -> path);
            measure(path + " asOf", () -> path + "?asOf=" + moment().toString().substring(0, 10));
            measure(path + " knownAt", () -> path + "?knownAt=" + moment());
        }
        measure("/api/proposals (list) now", () -> "/api/proposals");
    }

    private static void empty(ReadModel model) {
        model.tables()
                .forEach(table -> QuerySide.the(JdbcClient.class)
                        .sql("truncate table read." + table)
                        .update());
    }

    private Instant moment() {
        return FIRST.plusSeconds(random.nextLong(SECONDS));
    }

    private static void measure(String what, Supplier<String> question) {
        LongStream.range(0, 100).forEach(_ -> ask(question.get()));
        var took = LongStream.range(0, QUESTIONS)
                .map(_ -> ask(question.get()))
                .sorted()
                .toArray();
        System.out.printf(
                "MEASURED %-45s p50 %5.1f ms  p99 %5.1f ms%n",
                what, took[QUESTIONS / 2] / 1e6, took[(int) (QUESTIONS * 0.99)] / 1e6);
    }

    private static long ask(String question) {
        var begun = System.nanoTime();
        assertThat(QuerySide.reader().get(question).getStatus()).isEqualTo(200);
        return System.nanoTime() - begun;
    }
}
