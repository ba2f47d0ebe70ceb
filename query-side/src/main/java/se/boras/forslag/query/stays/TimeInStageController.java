package se.boras.forslag.query.stays;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.boras.forslag.query.reading.Asked;
import se.boras.forslag.query.reading.Times;

/** Answers how long proposals stay in each stage, and with whom. */
@RestController
@Tag(name = "Follow-up")
class TimeInStageController {

    private final TimesInStage times;

    TimeInStageController(TimesInStage times) {
        this.times = times;
    }

    @GetMapping("/api/statistics/time-in-stage")
    @Operation(
            summary =
                    "How long proposals that were under way in a period stayed in each stage, and how often they went back")
    TimeInStage timeInStage(
            @Parameter(description = "The first day; a year is told without it", example = "2026-01-01")
                    @RequestParam(required = false)
                    @Nullable
                    String from,
            @Parameter(description = "The last day, today without it", example = "2026-12-31")
                    @RequestParam(required = false)
                    @Nullable
                    String to,
            @Parameter(description = "Only the days with this committee", example = "tekniska")
                    @RequestParam(required = false)
                    @Nullable
                    String committee,
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String knownAt,
            Locale locale) {
        return times.asked(from, to, Asked.committee(committee), Times.of(asOf, knownAt), locale);
    }
}
