package se.boras.forslag.query.scorecard;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What one committee did, and every thing that its figures count, under the place of the figure.
 *
 * @param definition the words that say what is counted
 */
record Scorecard(
        @JsonUnwrapped Organ organ,
        String definition,
        LocalDate from,
        LocalDate to,
        LocalDate asOf,
        Instant knownAt,
        @Schema(example = "48211") long upToPosition,
        Figures figures,
        Map<String, List<Row>> rows) {

    /** The same figures for every committee, and for all of them together. */
    @Schema(name = "Scorecards")
    record All(
            String definition,
            LocalDate from,
            LocalDate to,
            LocalDate asOf,
            Instant knownAt,
            @Schema(example = "48211") long upToPosition,
            Figures figures,
            List<Brief> items) {}

    /** One committee among others. */
    @Schema(name = "ScorecardBrief")
    record Brief(@JsonUnwrapped Organ organ, Figures figures) {}
}
