package se.boras.forslag.query.stays;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.events.lifecycle.Stage;
import se.boras.forslag.query.reading.Share;

/** How long the stays in one stage were; of few nothing is said but how many there were and the days in all. */
@Schema(name = "TimeInOneStage")
record StageFigures(
        Stage stage,
        @Schema(example = "16") int proposals,
        @Schema(example = "17") int stays,

        @Schema(example = "3", description = "Not over yet: counted with the days so far")
        int ongoing,

        @Schema(example = "1") int reentered,

        @Schema(example = "88.5", description = "Nothing where there are fewer than five stays") @Nullable
        BigDecimal medianDays,

        @Schema(example = "171.2", description = "Nothing where there are fewer than five stays") @Nullable
        BigDecimal p90Days,

        @Schema(example = "1620") long totalDays) {

    static StageFigures of(Stage stage, List<Stay> stays) {
        var days = stays.stream().map(Stay::days).sorted().toList();
        return new StageFigures(
                stage,
                (int) stays.stream().map(Stay::proposalId).distinct().count(),
                stays.size(),
                (int) stays.stream().filter(Stay::ongoing).count(),
                (int) stays.stream().filter(Stay::again).count(),
                percentile(days, 0.5),
                percentile(days, 0.9),
                days.stream().mapToLong(Integer::longValue).sum());
    }

    /** Between two stays the value lies on the line between them, as the databases count it. */
    private static @Nullable BigDecimal percentile(List<Integer> inOrder, double part) {
        if (inOrder.isEmpty()) {
            return null;
        }
        var place = part * (inOrder.size() - 1);
        var below = inOrder.get((int) Math.floor(place));
        var above = inOrder.get((int) Math.ceil(place));
        return Share.days(below + (above - below) * (place - Math.floor(place)), inOrder.size());
    }
}
