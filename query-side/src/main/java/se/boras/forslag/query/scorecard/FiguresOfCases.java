package se.boras.forslag.query.scorecard;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.events.casework.DecisionGround;
import se.boras.forslag.events.casework.DecisionType;

/** The figures of cases: what lay with a committee, what it decided and how long that took. */
final class FiguresOfCases {

    private FiguresOfCases() {}

    /** What was sent to it, and what it sent away. */
    @Schema(name = "ScorecardReferrals")
    record Referrals(int referred, int received, int declined, int transferredAway, int takenOver, int recalled) {

        static Referrals of(Sums sums) {
            return new Referrals(
                    sums.count("referrals.referred"),
                    sums.count("referrals.received"),
                    sums.count("referrals.declined"),
                    sums.count("referrals.transferredAway"),
                    sums.count("referrals.takenOver"),
                    sums.count("referrals.recalled"));
        }
    }

    /** What it decided, as it stands: by type, and by what the decision rests on. */
    @Schema(name = "ScorecardDecisions")
    record Decisions(
            int decided,
            int approved,
            Map<DecisionType, Integer> byType,
            Map<DecisionGround, Integer> byGround,
            Map<DecisionGround, Integer> rejections) {

        static Decisions of(Sums sums) {
            return new Decisions(
                    sums.count("decisions.decided"),
                    sums.count("decisions.approved"),
                    sums.each("decisions.byType", DecisionType.class),
                    sums.each("decisions.byGround", DecisionGround.class),
                    sums.each("decisions.rejections", DecisionGround.class));
        }
    }

    /** Days to the decision: the citizen's, from the first referral on, and its own, without pauses. */
    @Schema(name = "ScorecardTime")
    record Times(Days citizen, Days own) {

        static Times of(Sums sums) {
            return new Times(Days.of(sums, "time.citizen.decided"), Days.of(sums, "time.own.decided"));
        }
    }

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
    record Waiting(int cases, @Nullable Integer longestDays, int late) {

        static Waiting of(Sums sums) {
            return new Waiting(sums.count("waiting.cases"), sums.longest("waiting.cases"), sums.count("waiting.late"));
        }
    }
}
