package se.boras.forslag.query.overdue;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.boras.forslag.query.annals.Moments;
import se.boras.forslag.query.reading.Asked;
import se.boras.forslag.query.reading.Listing;
import se.boras.forslag.query.reading.Page;
import se.boras.forslag.query.reading.Times;
import se.boras.forslag.query.told.Step;

/** Answers what is late, anywhere. */
@RestController
@Tag(name = "Follow-up")
class OverdueController {

    /** Whose and which lateness is asked for. */
    record Question(@Nullable String committee, @Nullable Step kind) {}

    private final Overdue overdue;
    private final Moments moments;
    private final Clock clock;

    OverdueController(Overdue overdue, Moments moments, Clock clock) {
        this.overdue = overdue;
        this.moments = moments;
        this.clock = clock;
    }

    @GetMapping("/api/overdue")
    @Operation(summary = "Everything whose last day has gone by, longest overdue first")
    Listing<OverdueRow> overdue(
            @Parameter(description = "Whose step it is", example = "tekniska") @RequestParam(required = false) @Nullable
                    String committee,
            @Parameter(description = "Which step is late", example = "DECIDE") @RequestParam(required = false) @Nullable
                    String kind,
            @RequestParam(required = false) @Nullable String limit,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String knownAt,
            Locale locale) {
        var times = Times.of(asOf, knownAt);
        var question = new Question(Asked.committee(committee), Asked.oneOf(Step.class, "kind", kind));
        var moment = moments.of(times).on(Times.day(times.moment(clock)));
        return overdue.listed(question, moment, Page.of(limit, cursor), locale);
    }
}
