package se.boras.forslag.query.followup;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.boras.forslag.query.reading.Times;

/** Answers how much of what was approved has been carried out. */
@RestController
@Tag(name = "Follow-up")
class FollowUpController {

    private final FollowUps followUps;

    FollowUpController(FollowUps followUps) {
        this.followUps = followUps;
    }

    @GetMapping("/api/follow-up")
    @Operation(summary = "What was approved in a period, and what has become of it")
    FollowUp followUp(
            @Parameter(description = "First day of the meetings that count", example = "2024-01-01", required = true)
                    @RequestParam(required = false)
                    @Nullable
                    String from,
            @Parameter(description = "Last day of the meetings that count", example = "2024-12-31", required = true)
                    @RequestParam(required = false)
                    @Nullable
                    String to,
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String knownAt,
            Locale locale) {
        var times = Times.of(asOf, knownAt);
        return followUps.asked(Period.of(from, to), times, locale);
    }
}
