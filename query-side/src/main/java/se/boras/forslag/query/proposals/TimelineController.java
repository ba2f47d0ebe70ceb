package se.boras.forslag.query.proposals;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.boras.forslag.query.reading.Ids;
import se.boras.forslag.query.reading.Listing;
import se.boras.forslag.query.reading.Refused;
import se.boras.forslag.query.reading.Times;

/** Answers what has happened to a proposal. */
@RestController
@Tag(name = "Proposals")
class TimelineController {

    private final Proposals proposals;
    private final Timeline timeline;

    TimelineController(Proposals proposals, Timeline timeline) {
        this.proposals = proposals;
        this.timeline = timeline;
    }

    @GetMapping("/api/proposals/{id}/timeline")
    @Operation(summary = "What has happened to a proposal: organs and roles, no persons")
    Listing<Timeline.Line> timeline(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String knownAt,
            HttpServletRequest request,
            Locale locale) {
        var times = Times.of(asOf, knownAt);
        var proposal = Ids.proposal(id);
        var staff = request.getUserPrincipal() != null;
        var present = proposals.find(proposal).orElseThrow(Refused::unknown);
        if (!staff && Audience.of(present) != Audience.PUBLIC) {
            throw Refused.unknown();
        }
        return new Listing<>(timeline.of(proposal, times, staff, locale), null);
    }
}
