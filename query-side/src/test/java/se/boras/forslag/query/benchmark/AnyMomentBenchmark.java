package se.boras.forslag.query.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.boras.forslag.query.QuerySide;

/**
 * How long somebody waits who asks what was true on any day, as known at any instant, of a log with many proposals and
 * many votes: each question through its controller, in this process, on a PostgreSQL on disk. Printed, never asserted.
 */
class AnyMomentBenchmark {

    private static final int PROPOSALS = Integer.getInteger("liggaren.benchmark.proposals", 10_000);
    private static final int VOTES = Integer.getInteger("liggaren.benchmark.votes", 1_000_000);
    private static final int QUESTIONS = Integer.getInteger("liggaren.benchmark.questions", 300);

    private final Random random = new Random(90);

    @Test
    void any_day_as_known_at_any_instant() throws Exception {
        QuerySide.emptied();
        var filled = System.nanoTime();
        var events = LargeLog.fill(QuerySide.the(DataSource.class), PROPOSALS, VOTES);
        System.out.printf("%,d events written in %.1f s%n", events, seconds(filled));
        var fed = System.nanoTime();
        QuerySide.fed();
        System.out.printf("read models built in %.1f s: %,.0f events/s%n", seconds(fed), events / seconds(fed));
        QuerySide.the(JdbcClient.class).sql("vacuum analyze").update();
        for (var question : questions()) {
            measure(question);
        }
    }

    private List<Supplier<String>> questions() {
        return List.of(
                () -> "/api/follow-up?" + year() + "&" + moment(),
                () -> "/api/follow-up?from=2021-01-01&to=2026-12-31&" + moment(),
                () -> "/api/committees/kultur/scorecard?" + year() + "&" + moment(),
                () -> "/api/scorecards?" + year() + "&" + moment(),
                () -> "/api/overdue?limit=50&" + moment(),
                () -> "/api/overdue?committee=kultur&limit=50&" + moment(),
                () -> "/api/commitments?committee=tekniska&overdue=true&" + moment(),
                () -> "/api/statistics/time-in-stage?" + year() + "&" + moment(),
                () -> "/api/statistics/intake?" + year() + "&" + moment(),
                () -> "/api/indicators?" + moment(),
                () -> "/api/deviations?" + year() + "&" + moment(),
                () -> "/api/proposals/" + proposal() + "?" + moment(),
                () -> "/api/proposals/" + proposal() + "/ballot?" + moment(),
                () -> "/api/audit/proposals/" + proposal() + "/trail?" + moment());
    }

    private void measure(Supplier<String> question) {
        var reader = QuerySide.reader().as("REVISOR");
        for (var i = 0; i < 20; i++) {
            assertThat(reader.get(question.get()).getStatus()).isIn(200, 404);
        }
        var took = new ArrayList<Long>();
        for (var i = 0; i < QUESTIONS; i++) {
            var path = question.get();
            var begun = System.nanoTime();
            reader.get(path);
            took.add(System.nanoTime() - begun);
        }
        var sorted = took.stream().mapToLong(Long::longValue).sorted().toArray();
        System.out.printf(
                "%-95s p50 %6.1f ms  p99 %6.1f ms%n",
                question.get(), sorted[sorted.length / 2] / 1e6, sorted[(int) (sorted.length * 0.99)] / 1e6);
    }

    private String year() {
        var year = 2022 + random.nextInt(4);
        return "from=" + year + "-01-01&to=" + year + "-12-31";
    }

    private String moment() {
        var asOf = LocalDate.of(2022, 6, 1).plusDays(random.nextInt(1200));
        return "asOf=" + asOf + "&knownAt=" + asOf.plusDays(random.nextInt(400)) + "T12:00:00Z";
    }

    private String proposal() {
        var which = random.nextInt(PROPOSALS);
        return "BF-%d-%04d".formatted(2021 + which * 5 / 10_000, which + 1);
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }
}
