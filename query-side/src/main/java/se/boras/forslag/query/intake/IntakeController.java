package se.boras.forslag.query.intake;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.boras.forslag.query.intake.Intake.Known;
import se.boras.forslag.query.log.Positions;
import se.boras.forslag.query.reading.Span;
import se.boras.forslag.query.reading.Times;

/** Answers how much comes in, by which way, and what campaigns did to that. */
@RestController
@Tag(name = "Follow-up")
class IntakeController {

    private static final int USUAL_DAYS = 30;

    private final Intake intake;
    private final Positions positions;
    private final Clock clock;

    IntakeController(Intake intake, Positions positions, Clock clock) {
        this.intake = intake;
        this.positions = positions;
        this.clock = clock;
    }

    @GetMapping("/api/statistics/intake")
    @Operation(summary = "What came in day by day, and how that was before, during and after each campaign")
    IntakeAnswer intake(
            @Parameter(description = "The first day; 30 days are told without it", example = "2026-09-01")
                    @RequestParam(required = false)
                    @Nullable
                    String from,
            @Parameter(description = "The last day, today without it", example = "2026-09-30")
                    @RequestParam(required = false)
                    @Nullable
                    String to,
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String knownAt) {
        var times = Times.of(asOf, knownAt);
        var today = Times.day(times.moment(clock));
        var position = times.knownAt() == null ? Long.MAX_VALUE : positions.at(times.knownAt());
        var known = new Known(position, today).atMost(intake.head());
        return answer(Span.asked(from, to, today, USUAL_DAYS), known, times);
    }

    private IntakeAnswer answer(Span asked, Known known, Times times) {
        var told = new Span(intake.firstDay(known).orElse(known.day().plusDays(1)), known.day());
        var campaigns = intake.campaigns(known).stream()
                .filter(campaign -> campaign.runs().meets(asked))
                .toList();
        var counted = campaigns.stream()
                .map(campaign -> campaign.runs().before().with(campaign.runs().after()))
                .reduce(asked, Span::with);
        return IntakeAnswer.of(asked, told, times, known.position(), intake.count(counted, known), campaigns);
    }
}
