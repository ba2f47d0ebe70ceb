package se.boras.forslag.query.reports;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.boras.forslag.query.exports.Form;
import se.boras.forslag.query.followup.FollowUpDocument;
import se.boras.forslag.query.reading.Listing;
import se.boras.forslag.query.reading.Page;
import se.boras.forslag.query.reading.Refused;
import se.boras.forslag.query.reading.SortKey;

/** Answers what has been frozen; to those who are not staff, what has been given to all. */
@RestController("reportReads")
@RequestMapping("/api/follow-up-reports")
@Tag(name = "Follow-up")
class ReportController {

    private final Reports reports;
    private final FrozenRuns runs;
    private final ReportDifferences differences;
    private final FollowUpDocument document;
    private final PaperFacts paper;

    ReportController(
            Reports reports,
            FrozenRuns runs,
            ReportDifferences differences,
            FollowUpDocument document,
            PaperFacts paper) {
        this.reports = reports;
        this.runs = runs;
        this.differences = differences;
        this.document = document;
        this.paper = paper;
    }

    @GetMapping
    @Operation(summary = "Frozen reports, newest first")
    Listing<ReportTold> list(
            @RequestParam(required = false) @Nullable String limit,
            @RequestParam(required = false) @Nullable String cursor,
            HttpServletRequest request) {
        var page = Page.of(limit, cursor);
        var found = reports.list(Visitor.isStaff(request), page);
        return page.of(found, report -> SortKey.of(report.id()), ReportTold::of);
    }

    @GetMapping("/{id}")
    @Operation(summary = "A frozen report, with its rows as they were")
    FrozenRun one(@PathVariable String id, HttpServletRequest request, Locale locale) {
        return runs.of(find(id, request), locale);
    }

    @GetMapping({"/{id}.csv", "/{id}.xlsx", "/{id}.pdf"})
    @Operation(summary = "A frozen report as a file")
    ResponseEntity<byte[]> export(@PathVariable String id, HttpServletRequest request, Locale locale) {
        var report = runs.of(find(id, request), locale);
        var name = "sammanstallning-" + report.id().substring("report-".length());
        return Form.askedFor(request).answer(document.of(report.run(), name, paper.of(report, locale), locale));
    }

    @GetMapping("/{id}/difference")
    @Operation(summary = "What a run of today says otherwise than the frozen report, row by row, and because of what")
    Difference difference(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String asOf,
            HttpServletRequest request,
            Locale locale) {
        return differences.of(find(id, request), asOf, locale);
    }

    private Report find(String id, HttpServletRequest request) {
        return reports.find(Visitor.isStaff(request), id).orElseThrow(Refused::unknown);
    }
}
