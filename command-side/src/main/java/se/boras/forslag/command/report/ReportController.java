package se.boras.forslag.command.report;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import se.boras.forslag.command.api.Desk;
import se.boras.forslag.command.api.Ids;
import se.boras.forslag.command.api.Nothing;
import se.boras.forslag.command.report.ReportCommand.DistributeReport;
import se.boras.forslag.command.report.ReportCommand.FreezeReport;
import se.boras.forslag.command.report.ReportCommand.SubmitReport;
import se.boras.forslag.events.report.ReportId;

/** Over HTTP: the coordinator's summary reports. */
@RestController
@RequestMapping(ReportController.REPORTS)
@Tag(name = "Follow-up")
class ReportController {

    static final String REPORTS = "/api/follow-up-reports";

    private final Desk desk;

    ReportController(Desk desk) {
        this.desk = desk;
    }

    record Period(
            @Schema(example = "2024-01-01", description = "The first day of the decisions") @NotNull
            LocalDate from,

            @Schema(example = "2024-12-31", description = "The last day of the decisions") @NotNull
            LocalDate to,

            @Schema(
                    example = "2026-04-01",
                    description = "The day on which it is told what came of them; today if left out")
            @Nullable
            LocalDate asOf) {}

    record Submission(
            @Schema(example = "KS 2026-00123") @NotBlank @Size(max = 100)
            String dnr,

            @Schema(example = "2026-04-24") @NotNull LocalDate meetingDate,

            @Schema(example = "38 a") @NotBlank @Size(max = 40)
            String paragraph) {}

    @PostMapping
    @Operation(summary = "Freeze a summary report of what was promised and done")
    ResponseEntity<Map<String, Object>> freeze(@Valid @RequestBody Period body) {
        return desk.create(new FreezeReport(body.from(), body.to(), body.asOf()), REPORTS + "/", "id");
    }

    @PostMapping("/{id}/submission")
    @Operation(summary = "Record that the report was laid before the executive board")
    ResponseEntity<Map<String, Object>> submit(@PathVariable String id, @Valid @RequestBody Submission body) {
        return desk.carryOut(new SubmitReport(report(id), body.dnr(), body.meetingDate(), body.paragraph()));
    }

    @PostMapping("/{id}/distribution")
    @Operation(summary = "Give the report to all parties, and to everybody, at one instant")
    ResponseEntity<Map<String, Object>> distribute(
            @PathVariable String id, @RequestBody(required = false) @Nullable Nothing body) {
        return desk.carryOut(new DistributeReport(report(id)));
    }

    private static ReportId report(String id) {
        return Ids.parse(id, ReportId::new);
    }
}
