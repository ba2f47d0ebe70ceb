package se.boras.forslag.query.stays;

import io.swagger.v3.oas.annotations.media.Schema;

/** How often proposals went back or aside instead of on (<i>varv</i>). */
record Loops(
        @Schema(example = "2", description = "Sent back by a meeting for more preparation")
        int remitted,

        @Schema(example = "1", description = "Put off by a meeting")
        int tabled,

        @Schema(example = "1", description = "Handed over to another committee")
        int transferred,

        @Schema(example = "0", description = "Came into a stage where they had been before")
        int reentered) {}
