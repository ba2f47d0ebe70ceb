package se.boras.forslag.service.rebuild;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What there is to tell of a rebuild. */
record Account(
        UUID id,
        List<String> models,
        State state,
        Instant startedAt,
        @Nullable Instant endedAt,

        @Schema(description = "How far in the log it has come")
        long position,

        @Schema(description = "How far the log reached when it was last asked")
        long head,

        @Schema(description = "Events that were read for it")
        long events,

        long eventsPerSecond,
        List<Comparison> comparisons,
        @Nullable Fault fault) {

    /** Nobody is working on it any more. */
    Account abandoned(Instant at) {
        var why = new Fault("The service was killed", null, null);
        return new Account(
                id, models, State.FAILED, startedAt, at, position, head, events, eventsPerSecond, comparisons, why);
    }

    /** Where it stands: filling the shadow, putting it in the place of the old tables, or over. */
    enum State {
        BUILDING,
        SWAPPING,
        DONE,
        FAILED
    }

    /** What the old tables and the new ones hold, seen at one position; different, if the old ones were wrong. */
    record Comparison(
            String model, long position, Map<String, String> before, Map<String, String> after, boolean equal) {}

    /** Why it came to nothing, and the event that is to blame, if one is. */
    record Fault(
            String cause, @Nullable Long position, @Nullable String type) {}
}
