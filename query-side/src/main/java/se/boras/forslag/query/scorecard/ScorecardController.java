package se.boras.forslag.query.scorecard;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.boras.forslag.query.reading.Ids;
import se.boras.forslag.query.reading.Times;

/** Answers what committees did, and what they promised against what they delivered. */
@RestController
@Tag(name = "Follow-up")
class ScorecardController {

    private final Scorecards scorecards;

    ScorecardController(Scorecards scorecards) {
        this.scorecards = scorecards;
    }

    @GetMapping("/api/committees/{id}/scorecard")
    @Operation(summary = "What a committee did in a period, with everything that each figure counts")
    Scorecard one(
            @Parameter(example = "tekniska") @PathVariable String id,
            @Parameter(description = "The first day; a year is told without it", example = "2026-01-01")
                    @RequestParam(required = false)
                    @Nullable
                    String from,
            @Parameter(description = "The last day, today without it", example = "2026-12-31")
                    @RequestParam(required = false)
                    @Nullable
                    String to,
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String knownAt,
            Locale locale) {
        return scorecards.of(Ids.committee(id), from, to, Times.of(asOf, knownAt), locale);
    }

    @GetMapping("/api/scorecards")
    @Operation(summary = "What every committee did in a period, and all of them together")
    Scorecard.All all(
            @Parameter(description = "The first day; a year is told without it", example = "2026-01-01")
                    @RequestParam(required = false)
                    @Nullable
                    String from,
            @Parameter(description = "The last day, today without it", example = "2026-12-31")
                    @RequestParam(required = false)
                    @Nullable
                    String to,
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String knownAt,
            Locale locale) {
        return scorecards.all(from, to, Times.of(asOf, knownAt), locale);
    }
}
