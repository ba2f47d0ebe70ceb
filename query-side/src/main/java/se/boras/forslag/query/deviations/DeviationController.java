package se.boras.forslag.query.deviations;

import static java.util.Objects.requireNonNull;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.boras.forslag.query.log.PastEvent;
import se.boras.forslag.query.log.PastEvents;
import se.boras.forslag.query.reading.Asked;
import se.boras.forslag.query.reading.Listing;
import se.boras.forslag.query.reading.Page;
import se.boras.forslag.query.reading.Refused;
import se.boras.forslag.query.reading.Times;
import se.boras.forslag.query.told.Sentences;

/** Answers what went another way than usual: to those who watch over the committees. */
@RestController
@Tag(name = "Audit")
class DeviationController {

    private static final long USUAL_LAG = 10;

    /** Which deviations are asked for. */
    record Written(
            @Schema(description = "From this day on", example = "2026-01-01") @Nullable
            String from,

            @Schema(description = "To this day", example = "2026-12-31") @Nullable
            String to,

            @Schema(description = "Only of this committee", example = "tekniska") @Nullable
            String committee,

            @Schema(description = "Only of this kind", example = "BACK_DATED") @Nullable
            String kind,

            @Schema(description = "Late is what was recorded more than so many days after", example = "10") @Nullable
            String days) {}

    private final Deviations deviations;
    private final PastEvents events;
    private final Sentences sentences;

    DeviationController(Deviations deviations, PastEvents events, Sentences sentences) {
        this.deviations = deviations;
        this.events = events;
        this.sentences = sentences;
    }

    @GetMapping("/api/deviations")
    @Operation(
            summary = "What went another way than usual, last recorded first",
            description =
                    "Decisions against the officer's report, corrections, what was recorded late, what took two persons,"
                            + " promises moved beyond their first day, and approvals without any promise.")
    Listing<DeviationTold> list(
            @ParameterObject Written written,
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String knownAt,
            @RequestParam(required = false) @Nullable String limit,
            @RequestParam(required = false) @Parameter(description = "The value of `next`") @Nullable String cursor,
            HttpServletRequest request,
            Locale locale) {
        mayWatch(request);
        var question = question(written, Times.of(asOf, knownAt), Page.of(limit, cursor));
        var found = deviations.list(question);
        var told = at(found);
        var voice = sentences.in(locale);
        return question.page()
                .of(
                        found,
                        Deviation::sortKey,
                        row -> DeviationTold.of(row, requireNonNull(told.get(row.position())), voice));
    }

    private static Deviations.Question question(Written written, Times times, Page page) {
        return new Deviations.Question(
                Asked.day("from", written.from()),
                Asked.day("to", written.to()),
                Asked.committee(written.committee()),
                Asked.oneOf(DeviationKind.class, "kind", written.kind()),
                Asked.number("days", written.days(), 0, USUAL_LAG),
                times,
                page);
    }

    private Map<Long, PastEvent> at(List<Deviation> found) {
        return events.at(found.stream().map(Deviation::position).toList()).stream()
                .collect(toMap(PastEvent::position, identity()));
    }

    private static void mayWatch(HttpServletRequest request) {
        if (Stream.of("REVISOR", "COORDINATOR", "FORTROENDEVALD").noneMatch(request::isUserInRole)) {
            throw Refused.notAllowed();
        }
    }
}
