package se.boras.forslag.query.scorecard;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The committee a card is about, under the name it has on the day, and how it ended if it has. */
@Schema(name = "ScorecardCommittee")
@JsonInclude(JsonInclude.Include.ALWAYS)
record Organ(
        @Schema(example = "tekniska") String committee,
        @Schema(example = "Tekniska nämnden") String name,
        @Nullable LocalDate endedOn,
        @Schema(example = "samhallsbyggnad") @Nullable String mergedInto) {}
