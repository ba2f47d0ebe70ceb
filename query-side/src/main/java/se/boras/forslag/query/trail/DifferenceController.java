package se.boras.forslag.query.trail;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.boras.forslag.query.log.StoredEvents;
import se.boras.forslag.query.reading.Ids;
import se.boras.forslag.query.reading.Refused;

/** Answers the auditor what came between two moments. */
@RestController
@Tag(name = "Audit")
class DifferenceController {

    private final Differences differences;
    private final StoredEvents stored;

    DifferenceController(Differences differences, StoredEvents stored) {
        this.differences = differences;
        this.stored = stored;
    }

    @GetMapping("/api/audit/proposals/{id}/difference")
    @Operation(
            summary = "What was recorded between two moments, and what it changed",
            description =
                    "`knownAt` and `and`: what was known at two instants. `asOf` and `andAsOf`: what was true on two"
                            + " days. Always told from the earlier to the later; `swapped` says that they were named the other way round.")
    Difference difference(
            @PathVariable String id,
            @RequestParam(required = false) @Parameter(example = "2026-06-01T08:00:00Z") @Nullable String knownAt,
            @RequestParam(required = false) @Parameter(example = "2026-10-01T08:00:00Z") @Nullable String and,
            @RequestParam(required = false) @Parameter(example = "2026-06-01") @Nullable String asOf,
            @RequestParam(required = false) @Parameter(example = "2026-10-01") @Nullable String andAsOf,
            HttpServletRequest request,
            Locale locale) {
        TrailController.onlyForAuditors(request);
        var proposal = Ids.proposal(id);
        if (!stored.know(proposal.value())) {
            throw Refused.unknown();
        }
        var span = Span.of(asOf, knownAt, andAsOf, and);
        return differences.of(proposal, span, locale).orElseThrow(Refused::unknown);
    }
}
