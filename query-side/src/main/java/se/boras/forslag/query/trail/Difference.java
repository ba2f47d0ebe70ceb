package se.boras.forslag.query.trail;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.query.reading.Times;

/**
 * What two moments of a proposal have not in common (<i>skillnad</i>), told from the earlier to the later one.
 *
 * @param swapped whether the question named the later one first
 * @param remark that in words
 * @param recorded the lines of the trail that belong to the later moment and not to the earlier
 */
record Difference(
        Times from,
        Times to,
        boolean swapped,
        @Nullable String remark,
        List<Change> changed,
        List<TrailLine> recorded) {

    /** One field, before and after; nothing where there was nothing. */
    record Change(
            String field,
            String label,
            @Nullable String before,
            @Nullable String after) {}
}
