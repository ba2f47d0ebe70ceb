package se.boras.forslag.query.scorecard;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.query.reading.Share;

/** The figures of promises: what a committee promised, what it did about what it answered for, and what is late. */
final class FiguresOfPromises {

    private FiguresOfPromises() {}

    /** What it promised in the period, each in one state, so that they add up; delivered is verified by somebody else. */
    @Schema(name = "ScorecardPromises")
    record Promises(
            int promised,
            Delivered delivered,
            int claimed,
            int partly,
            int started,
            int notStarted,
            int suspended,
            int abandoned,
            int superseded,
            @Nullable BigDecimal deliveredPercent) {

        static Promises of(Sums sums) {
            var promised = sums.count("promises.promised");
            var delivered = new Delivered(sums.count("promises.delivered.full"), sums.count("promises.delivered.part"));
            return new Promises(
                    promised,
                    delivered,
                    sums.count("promises.claimed"),
                    sums.count("promises.partly"),
                    sums.count("promises.started"),
                    sums.count("promises.notStarted"),
                    sums.count("promises.suspended"),
                    sums.count("promises.abandoned"),
                    sums.count("promises.superseded"),
                    Share.percent(delivered.full() + delivered.part(), promised));
        }
    }

    /** What was kept, by how much of the proposal the promise covered. */
    @Schema(name = "ScorecardDelivered")
    record Delivered(int full, int part) {}

    /** What happened to the promises it answered for, whoever once made them. */
    @Schema(name = "ScorecardWork")
    record Work(int takenOver, int handedOver, int delivered, Postponed postponed, int abandoned, int disputed) {

        static Work of(Sums sums) {
            var postponed = sums.of("work.postponed.promises");
            return new Work(
                    sums.count("work.takenOver"),
                    sums.count("work.handedOver"),
                    sums.count("work.delivered"),
                    new Postponed(postponed.count(), postponed.times(), postponed.days()),
                    sums.count("work.abandoned"),
                    sums.count("work.disputed"));
        }
    }

    /** How many promises were put off, how often, and how far they lie from the day promised first. */
    @Schema(name = "ScorecardPostponed")
    record Postponed(int promises, int times, int daysSlipped) {}

    /** Promises late on any day of the period, the days it answered for them; and those late on the day. */
    @Schema(name = "ScorecardOverdue")
    record Overdue(
            int promises,
            int days,
            @Nullable Integer longestDays,
            int now,
            @Nullable Integer longestNow) {

        static Overdue of(Sums sums) {
            return new Overdue(
                    sums.count("overdue.promises"),
                    sums.of("overdue.promises").days(),
                    sums.longest("overdue.promises"),
                    sums.count("overdue.now"),
                    sums.longest("overdue.now"));
        }
    }

    /** Promises without a day: never late, never on time. */
    @Schema(name = "ScorecardUndated")
    record Undated(int promises) {

        static Undated of(Sums sums) {
            return new Undated(sums.count("undated.promises"));
        }
    }
}
