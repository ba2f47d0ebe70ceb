package se.boras.forslag.query.cases;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.boras.forslag.query.reading.Ids;
import se.boras.forslag.query.reading.Refused;
import se.boras.forslag.query.reading.Times;

/** Answers what a committee has done with a case. */
@RestController
@Tag(name = "Cases")
class CaseController {

    private final Cases cases;
    private final Clock clock;

    CaseController(Cases cases, Clock clock) {
        this.cases = cases;
        this.clock = clock;
    }

    @GetMapping("/api/cases/{caseId}")
    @Operation(summary = "What a committee has done with a case")
    CaseAnswer one(
            @PathVariable String caseId,
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String knownAt,
            HttpServletRequest request) {
        var times = Times.of(asOf, knownAt);
        var id = Ids.committeeCase(caseId);
        if (request.getUserPrincipal() == null && !cases.shown(id)) {
            throw Refused.unknown();
        }
        return cases.find(id, times, Times.day(times.moment(clock))).orElseThrow(Refused::unknown);
    }
}
