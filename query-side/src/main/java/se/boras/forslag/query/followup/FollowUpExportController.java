package se.boras.forslag.query.followup;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.boras.forslag.query.exports.Form;
import se.boras.forslag.query.reading.Times;

/** Gives the follow-up a form to keep: a table, a workbook, or a paper. */
@RestController
@Tag(name = "Follow-up")
class FollowUpExportController {

    private final FollowUps followUps;
    private final FollowUpDocument document;

    FollowUpExportController(FollowUps followUps, FollowUpDocument document) {
        this.followUps = followUps;
        this.document = document;
    }

    @GetMapping({"/api/follow-up.csv", "/api/follow-up.xlsx", "/api/follow-up.pdf"})
    @Operation(summary = "What was approved in a period, and what has become of it, as a file")
    ResponseEntity<byte[]> export(
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
            HttpServletRequest request,
            Locale locale) {
        var times = Times.of(asOf, knownAt);
        var run = followUps.asked(Period.of(from, to), times, locale);
        return Form.askedFor(request).answer(document.of(run, FollowUpDocument.name(run), List.of(), locale));
    }
}
