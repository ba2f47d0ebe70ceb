package se.boras.forslag.command.commitment;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
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
import se.boras.forslag.command.commitment.ImplementationCommand.CompleteImplementation;
import se.boras.forslag.command.commitment.ImplementationCommand.CompletePart;
import se.boras.forslag.command.commitment.ImplementationCommand.PlanImplementation;
import se.boras.forslag.command.commitment.ImplementationCommand.ReportProgress;
import se.boras.forslag.command.commitment.ImplementationCommand.StartImplementation;

/** Where those who do the work report of it. */
@RestController
@RequestMapping("/api/commitments/{id}")
@Tag(name = "Commitments")
class ImplementationController {

    private final Desk desk;

    ImplementationController(Desk desk) {
        this.desk = desk;
    }

    record Plan(
            @Schema(example = "2026-09-01") @Nullable LocalDate from,
            @Schema(example = "2026-11-30") @Nullable LocalDate until) {
        static final Plan WITHOUT_DAYS = new Plan(null, null);
    }

    record Start(@Schema(example = "2026-09-07") @NotNull LocalDate startedOn) {}

    record Progress(
            @Schema(example = "Bänken är beställd") @NotBlank @Size(max = 5000)
            String text,

            @Schema(example = "40") @Min(0) @Max(100) @Nullable
            Integer percent,

            @Schema(example = "Gjutning i oktober") @Size(max = 500) @Nullable
            String nextMilestone,

            @Size(max = 20) @Nullable List<@Valid @NotNull Evidence> evidence) {}

    record Part(
            @Schema(example = "Två av tre bänkar står på plats") @NotBlank @Size(max = 5000)
            String what,

            @Schema(example = "Den tredje väntar på tillstånd") @NotBlank @Size(max = 5000)
            String remaining,

            @Size(max = 20) @Nullable List<@Valid @NotNull Evidence> evidence) {}

    record Completion(
            @Schema(example = "2026-11-20") @NotNull LocalDate completedOn,
            @NotEmpty @Size(max = 20) List<@Valid @NotNull Evidence> evidence,

            @Schema(example = "Bänken står tio meter längre norrut") @Size(max = 5000) @Nullable
            String deviationFromPromise) {}

    @PostMapping("/plan")
    @Operation(summary = "Give the work a place in a plan, which is not yet a start")
    ResponseEntity<Map<String, Object>> plan(
            @PathVariable String id, @Valid @RequestBody(required = false) @Nullable Plan body) {
        var plan = body == null ? Plan.WITHOUT_DAYS : body;
        return desk.carryOut(new PlanImplementation(Ids.commitment(id), plan.from(), plan.until()));
    }

    @PostMapping("/start")
    @Operation(summary = "Report that the work has begun")
    ResponseEntity<Map<String, Object>> start(@PathVariable String id, @Valid @RequestBody Start body) {
        return desk.carryOut(new StartImplementation(Ids.commitment(id), body.startedOn()));
    }

    @PostMapping("/progress")
    @Operation(summary = "Report how far the work has come")
    ResponseEntity<Map<String, Object>> progress(@PathVariable String id, @Valid @RequestBody Progress body) {
        return desk.carryOut(new ReportProgress(
                Ids.commitment(id),
                body.percent(),
                body.text(),
                body.nextMilestone(),
                Evidence.references(body.evidence())));
    }

    @PostMapping("/partial-completion")
    @Operation(summary = "Report that a part of the work is done")
    ResponseEntity<Map<String, Object>> completePart(@PathVariable String id, @Valid @RequestBody Part body) {
        return desk.carryOut(new CompletePart(
                Ids.commitment(id), body.what(), body.remaining(), Evidence.references(body.evidence())));
    }

    @PostMapping("/completion")
    @Operation(summary = "Report that the work is done, with evidence; somebody else verifies it")
    ResponseEntity<Map<String, Object>> complete(@PathVariable String id, @Valid @RequestBody Completion body) {
        return desk.carryOut(new CompleteImplementation(
                Ids.commitment(id),
                body.completedOn(),
                Evidence.references(body.evidence()),
                body.deviationFromPromise()));
    }
}
