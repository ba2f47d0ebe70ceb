package se.boras.forslag.query.scorecard;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One thing that a figure counts, the days it counts for if it does, and where its whole story is told. */
@Schema(name = "ScorecardRow")
record Row(
        @Schema(example = "BF-2026-0001") String publicNumber,
        @Schema(example = "commitment-2026-0001-1-1") String id,
        @Schema(example = "12") @Nullable Integer days,

        @Schema(example = "/api/proposals/BF-2026-0001/timeline")
        String href) {}
