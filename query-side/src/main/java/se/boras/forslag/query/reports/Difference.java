package se.boras.forslag.query.reports;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.query.followup.Figures;
import tools.jackson.databind.JsonNode;

/** What another run of the same period says otherwise than a frozen report. */
record Difference(String id, Run frozen, Run now, List<Row> rows) {

    /** From where a run was made, and what it counted. */
    record Run(LocalDate asOf, long upToPosition, Figures figures, String rowsHash) {}

    /**
     * One proposal of which the two tell differently.
     *
     * @param why what was recorded or took effect in between; nothing where only time has gone by
     */
    record Row(
            String publicNumber,
            @Nullable String title,
            String committee,
            Change change,
            List<Field> fields,
            List<Cause> why) {}

    /** What has become of a row. */
    enum Change {
        ADDED,
        GONE,
        CHANGED
    }

    record Field(String field, JsonNode was, JsonNode is) {}

    /** One event, told in a sentence. */
    record Cause(long position, Instant recordedAt, LocalDate day, String type, String sentence) {}
}
