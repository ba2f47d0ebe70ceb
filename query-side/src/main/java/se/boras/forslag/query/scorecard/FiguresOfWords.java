package se.boras.forslag.query.scorecard;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.query.reading.Share;

/** The figures of words: whether proposers were told, and in time. */
final class FiguresOfWords {

    private FiguresOfWords() {}

    /** Proposals of which it has something open and has said nothing for longer than it may, and for how much longer. */
    @Schema(name = "ScorecardSilence")
    record Silence(int proposals, int days, @Nullable Integer longestDays) {

        static Silence of(Sums sums) {
            return new Silence(
                    sums.count("silence.proposals"),
                    sums.of("silence.proposals").days(),
                    sums.longest("silence.proposals"));
        }
    }

    /** Answers about decisions that were due in the period. */
    @Schema(name = "ScorecardFeedback")
    record Feedback(
            int onTime,
            int late,
            int missing,
            int underway,
            @Nullable BigDecimal onTimePercent) {

        static Feedback of(Sums sums) {
            var onTime = sums.count("feedback.onTime");
            var late = sums.count("feedback.late");
            var missing = sums.count("feedback.missing");
            return new Feedback(
                    onTime,
                    late,
                    missing,
                    sums.count("feedback.underway"),
                    Share.percent(onTime, onTime + late + missing));
        }
    }
}
