package se.boras.forslag.query.stays;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How long proposals stayed where, in all and with each committee. */
record TimeInStage(
        LocalDate from,
        LocalDate to,
        LocalDate asOf,
        @Nullable Instant knownAt,
        @Schema(example = "48211") long upToPosition,

        @Schema(example = "tekniska", description = "Whose days are counted; everybody's where nothing is said")
        @Nullable
        String committee,

        @JsonUnwrapped Figures figures,
        List<OfCommittee> byCommittee) {

    /** The stages in the order of the lifecycle, and how often it went another way. */
    @Schema(name = "TimeInStageFigures")
    record Figures(@Schema(example = "16") int proposals, List<StageFigures> stages, Loops loops) {}

    /** The same for the days on which proposals lay with one committee. */
    @Schema(name = "TimeInStageOfCommittee")
    record OfCommittee(
            @Schema(example = "tekniska") String committee,
            @Schema(example = "Tekniska nämnden") String name,
            @JsonUnwrapped Figures figures) {}
}
