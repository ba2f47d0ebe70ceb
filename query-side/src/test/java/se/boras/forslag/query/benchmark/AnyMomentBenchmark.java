package se.boras.forslag.query.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.boras.forslag.query.QuerySide;
import se.boras.forslag.query.TestClock;

/**
 * How long somebody waits who asks what was true on any day, as known at any instant, of a log with many proposals and
 * many votes, a tenth of them for one proposal: each question through its controller, in this process, on a PostgreSQL on
 * disk. Printed, never asserted. Run by name, with {@code -Dliggaren.benchmark.votes} and its like in {@code -DargLine}.
 */
class AnyMomentBenchmark {

    private static final int PROPOSALS = Integer.getInteger("liggaren.benchmark.proposals", 10_000);
    private static final int VOTES = Integer.getInteger("liggaren.benchmark.votes", 1_000_000);
    private static final int QUESTIONS = Integer.getInteger("liggaren.benchmark.questions", 300);
    private static final String HOT = "BF-2021-0001";
    private static final double ENOUGH_MILLISECONDS = 100;

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
        QuerySide.the(TestClock.class).set("2027-06-01T09:00:00Z");
        questions().forEach(this::measure);
        System.out.printf("load of the machine %.1f%n", load());
    }

    private List<Supplier<String>> questions() {
        return List.of(
                () -> "/api/follow-up?" + year() + "&" + moment(),
                () -> "/api/follow-up?from=2021-01-01&to=2026-12-31&" + moment(),
                () -> "/api/committees/kultur/scorecard?" + year() + "&" + moment(),
                () -> "/api/scorecards?" + year() + "&" + moment(),
                () -> "/api/overdue?limit=50&" + moment(),
                () -> "/api/overdue?limit=50&asOf=" + day(),
                () -> "/api/overdue?committee=kultur&limit=50&" + moment(),
                () -> "/api/commitments?committee=tekniska&overdue=true&" + moment(),
                () -> "/api/statistics/time-in-stage?" + year() + "&" + moment(),
                () -> "/api/statistics/intake?" + year() + "&" + moment(),
                () -> "/api/indicators?" + moment(),
                () -> "/api/deviations?" + year() + "&" + moment(),
                () -> "/api/worklist?role=REGISTRATOR",
                () -> "/api/worklist?role=NAMNDSEKRETERARE",
                () -> "/api/worklist?role=HANDLAGGARE",
                () -> "/api/worklist?role=COORDINATOR",
                () -> "/api/worklist?role=VERIFIER",
                () -> "/api/proposals/" + proposal() + "?" + moment(),
                () -> "/api/proposals/" + proposal() + "/ballot?" + moment(),
                () -> "/api/audit/proposals/" + proposal() + "/trail?" + moment(),
                () -> "/api/proposals/" + HOT + "/ballot?" + moment(),
                () -> "/api/proposals/" + HOT + "/ballot/integrity?" + moment(),
                () -> "/api/proposals/" + HOT + "/timeline?" + moment(),
                () -> "/api/audit/proposals/" + HOT + "/trail?" + moment());
    }

    private void measure(Supplier<String> question) {
        var reader = QuerySide.reader(new InPieces()).as("REVISOR");
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
                "%-108s p50 %6.1f ms  p99 %6.1f ms  %4.2f of what may pass%n",
                question.get(), at(sorted, 0.5), at(sorted, 0.99), at(sorted, 0.99) / ENOUGH_MILLISECONDS);
    }

    private static double at(long[] sorted, double share) {
        return sorted[(int) (sorted.length * share)] / 1e6;
    }

    private static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    private String year() {
        var year = 2022 + random.nextInt(4);
        return "from=" + year + "-01-01&to=" + year + "-12-31";
    }

    private LocalDate day() {
        return LocalDate.of(2022, 6, 1).plusDays(random.nextInt(1200));
    }

    private String moment() {
        var asOf = day();
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
