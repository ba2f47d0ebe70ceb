package se.boras.forslag.query.followup;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * How many were approved and what became of them. Implemented, partly, started, not started and abandoned add up to the
 * approved; undated and without feedback are counted beside them.
 *
 * @param implementedPercent nothing where so few were approved that a percentage would mislead
 */
public record Figures(
        int approved,
        int implemented,
        int partly,
        int started,
        int notStarted,
        int abandoned,
        int undated,
        int noFeedbackSinceDecision,
        @Nullable BigDecimal implementedPercent,
        @Nullable BigDecimal implementedOrPartlyPercent) {

    /** Below this a percentage says more about chance than about a committee. */
    public static final int FEWEST_FOR_PERCENT = 5;

    static Figures of(Collection<FollowUpRow> rows) {
        var implemented = count(rows, row -> row.state() == RowState.IMPLEMENTED);
        var partly = count(rows, row -> row.state() == RowState.PARTLY);
        return new Figures(
                rows.size(),
                implemented,
                partly,
                count(rows, row -> row.state() == RowState.STARTED),
                count(rows, row -> row.state() == RowState.NOT_STARTED),
                count(rows, row -> row.state() == RowState.ABANDONED),
                count(rows, FollowUpRow::undated),
                count(rows, row -> !row.feedbackSinceDecision()),
                percent(implemented, rows.size()),
                percent(implemented + partly, rows.size()));
    }

    private static int count(Collection<FollowUpRow> rows, Predicate<FollowUpRow> which) {
        return (int) rows.stream().filter(which).count();
    }

    private static @Nullable BigDecimal percent(int part, int all) {
        return all < FEWEST_FOR_PERCENT
                ? null
                : BigDecimal.valueOf(100L * part).divide(BigDecimal.valueOf(all), 2, RoundingMode.HALF_UP);
    }

    /** The counts in the order of the definition, for what is hashed and for what is frozen. */
    public List<Integer> counts() {
        return List.of(approved, implemented, partly, started, notStarted, abandoned, undated, noFeedbackSinceDecision);
    }
}
