package se.boras.forslag.query.scorecard;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.events.casework.DecisionGround;
import se.boras.forslag.events.casework.DecisionType;
import se.boras.forslag.query.reading.Share;

/**
 * The figures of a committee, or of all. What lay with it and what it decided, promised, did and told is counted in the
 * period; what waits, is late, is undated or has gone silent is counted on the day. Counts are always there; percentages
 * and medians only where at least five things were counted.
 */
@Schema(name = "ScorecardFigures")
record Figures(
        Referrals referrals,
        Decisions decisions,
        Times time,
        Waiting waiting,
        Promises promises,
        Work work,
        Overdue overdue,
        Undated undated,
        Silence silence,
        Feedback feedback) {

    /** What was sent to it, and what it sent away. */
    @Schema(name = "ScorecardReferrals")
    record Referrals(int referred, int received, int declined, int transferredAway, int takenOver, int recalled) {}

    /** What it decided, as it stands: by type, and by what the decision rests on. */
    @Schema(name = "ScorecardDecisions")
    record Decisions(
            int decided,
            int approved,
            Map<DecisionType, Integer> byType,
            Map<DecisionGround, Integer> byGround,
            Map<DecisionGround, Integer> rejections) {}

    /** Days to the decision: the citizen's, from the first referral on, and its own, without pauses. */
    @Schema(name = "ScorecardTime")
    record Times(Days citizen, Days own) {}

    /** How long it took, where enough was decided to tell. */
    @Schema(name = "ScorecardDays")
    record Days(
            int decided,
            @Nullable BigDecimal median,
            @Nullable BigDecimal p90) {

        static Days of(Sums sums, String mark) {
            return new Days(sums.count(mark), sums.median(mark), sums.ninetieth(mark));
        }
    }

    /** Cases it has and has not decided, on the day. */
    @Schema(name = "ScorecardWaiting")
    record Waiting(int cases, @Nullable Integer longestDays, int late) {}

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
            @Nullable BigDecimal deliveredPercent) {}

    /** What was kept, by how much of the proposal the promise covered. */
    @Schema(name = "ScorecardDelivered")
    record Delivered(int full, int part) {}

    /** What happened to the promises it answered for, whoever once made them. */
    @Schema(name = "ScorecardWork")
    record Work(int takenOver, int handedOver, int delivered, Postponed postponed, int abandoned, int disputed) {}

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
            @Nullable Integer longestNow) {}

    /** Promises without a day: never late, never on time. */
    @Schema(name = "ScorecardUndated")
    record Undated(int promises) {}

    /** Proposals of which it has something open and has said nothing for longer than it may, and for how much longer. */
    @Schema(name = "ScorecardSilence")
    record Silence(int proposals, int days, @Nullable Integer longestDays) {}

    /** Answers about decisions that were due in the period. */
    @Schema(name = "ScorecardFeedback")
    record Feedback(
            int onTime,
            int late,
            int missing,
            int underway,
            @Nullable BigDecimal onTimePercent) {}

    static Figures of(Sums sums) {
        return new Figures(
                new Referrals(
                        sums.count("referrals.referred"),
                        sums.count("referrals.received"),
                        sums.count("referrals.declined"),
                        sums.count("referrals.transferredAway"),
                        sums.count("referrals.takenOver"),
                        sums.count("referrals.recalled")),
                new Decisions(
                        sums.count("decisions.decided"),
                        sums.count("decisions.approved"),
                        sums.each("decisions.byType", DecisionType.class),
                        sums.each("decisions.byGround", DecisionGround.class),
                        sums.each("decisions.rejections", DecisionGround.class)),
                new Times(Days.of(sums, "time.citizen.decided"), Days.of(sums, "time.own.decided")),
                new Waiting(sums.count("waiting.cases"), sums.longest("waiting.cases"), sums.count("waiting.late")),
                promises(sums),
                work(sums),
                new Overdue(
                        sums.count("overdue.promises"),
                        sums.of("overdue.promises").days(),
                        sums.longest("overdue.promises"),
                        sums.count("overdue.now"),
                        sums.longest("overdue.now")),
                new Undated(sums.count("undated.promises")),
                new Silence(
                        sums.count("silence.proposals"),
                        sums.of("silence.proposals").days(),
                        sums.longest("silence.proposals")),
                feedback(sums));
    }

    private static Promises promises(Sums sums) {
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

    private static Work work(Sums sums) {
        var postponed = sums.of("work.postponed.promises");
        return new Work(
                sums.count("work.takenOver"),
                sums.count("work.handedOver"),
                sums.count("work.delivered"),
                new Postponed(postponed.count(), postponed.times(), postponed.days()),
                sums.count("work.abandoned"),
                sums.count("work.disputed"));
    }

    private static Feedback feedback(Sums sums) {
        var onTime = sums.count("feedback.onTime");
        var late = sums.count("feedback.late");
        var missing = sums.count("feedback.missing");
        return new Feedback(
                onTime, late, missing, sums.count("feedback.underway"), Share.percent(onTime, onTime + late + missing));
    }
}
