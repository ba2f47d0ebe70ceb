package se.boras.forslag.query.followup;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.query.reading.Share;

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

    /** What the counts are called, in the order of the definition. */
    static final List<String> NAMES = List.of(
            "approved",
            "implemented",
            "partly",
            "started",
            "notStarted",
            "abandoned",
            "undated",
            "noFeedbackSinceDecision");

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
                Share.percent(implemented, rows.size()),
                Share.percent(implemented + partly, rows.size()));
    }

    /** As they are kept when a report is frozen. */
    public se.boras.forslag.events.report.Figures frozen() {
        return new se.boras.forslag.events.report.Figures(
                approved, implemented, partly, started, notStarted, abandoned, undated, noFeedbackSinceDecision);
    }

    public static Figures of(se.boras.forslag.events.report.Figures frozen) {
        return new Figures(
                frozen.approved(),
                frozen.implemented(),
                frozen.partly(),
                frozen.started(),
                frozen.notStarted(),
                frozen.abandoned(),
                frozen.undated(),
                frozen.noFeedbackSinceDecision(),
                Share.percent(frozen.implemented(), frozen.approved()),
                Share.percent(frozen.implemented() + frozen.partly(), frozen.approved()));
    }

    private static int count(Collection<FollowUpRow> rows, Predicate<FollowUpRow> which) {
        return (int) rows.stream().filter(which).count();
    }

    /** The counts in the order of the definition, for what lists them. */
    public List<Integer> counts() {
        return List.of(approved, implemented, partly, started, notStarted, abandoned, undated, noFeedbackSinceDecision);
    }
}
