package se.boras.forslag.query.worklist;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Something that waits for somebody: what, about what, and since when. */
record Waiting(
        Task task,
        String subject,
        String sortKey,
        String proposalId,
        @Nullable String committee,
        LocalDate since,
        @Nullable LocalDate dueBy) {

    /** What has waited longest stands first; digits and hyphens, so that a cursor can hold it. */
    String key() {
        return "%010d-%010d-%s".formatted(Math.max(0, since.toEpochDay()), task.ordinal(), sortKey);
    }
}
