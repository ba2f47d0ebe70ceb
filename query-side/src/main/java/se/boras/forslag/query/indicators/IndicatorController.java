package se.boras.forslag.query.indicators;

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

/** Answers the key figures that are compared from year to year and from committee to committee. */
@RestController
@Tag(name = "Follow-up")
class IndicatorController {

    private final Indicators indicators;

    IndicatorController(Indicators indicators) {
        this.indicators = indicators;
    }

    @GetMapping("/api/indicators")
    @Operation(summary = "Key figures with their definitions, of all committees together and of each")
    IndicatorsAnswer indicators(
            @Parameter(description = "The first day; a year is told without it", example = "2026-01-01")
                    @RequestParam(required = false)
                    @Nullable
                    String from,
            @Parameter(description = "The last day, today without it", example = "2026-12-31")
                    @RequestParam(required = false)
                    @Nullable
                    String to,
            @Parameter(description = "Only of this committee, beside those of all", example = "tekniska")
                    @RequestParam(required = false)
                    @Nullable
                    String committee,
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String knownAt,
            Locale locale) {
        return indicators.asked(from, to, Asked.committee(committee), Times.of(asOf, knownAt), locale);
    }
}
