package se.boras.forslag.command.commitment;

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
import se.boras.forslag.command.commitment.DelayCommand.ExplainOverdue;
import se.boras.forslag.command.commitment.PromiseCommand.AbandonCommitment;
import se.boras.forslag.command.commitment.PromiseCommand.PostponeImplementation;
import se.boras.forslag.command.commitment.PromiseCommand.ReassignCommitment;
import se.boras.forslag.command.commitment.PromiseCommand.SetDates;
import se.boras.forslag.command.commitment.PromiseCommand.SupersedeCommitment;
import se.boras.forslag.events.commitment.CommitmentId;
import se.boras.forslag.events.commitment.CommitmentReassigned;
import se.boras.forslag.events.reference.CommitteeId;

/** Where a promise is given its days, moved, explained, handed over or taken back. */
@RestController
@RequestMapping("/api/commitments/{id}")
@Tag(name = "Commitments")
class PromiseController {

    private final Desk desk;

    PromiseController(Desk desk) {
        this.desk = desk;
    }

    record Dates(
            @Schema(example = "2026-09-01") @Nullable LocalDate startBy,
            @Schema(example = "2026-12-31") @Nullable LocalDate dueBy,

            @Schema(example = "Budgeten är beslutad") @NotBlank @Size(max = 5000)
            String reason) {}

    record Postponement(
            @Schema(example = "2027-06-30") @NotNull LocalDate newDueBy,

            @Schema(example = "Marken måste undersökas") @NotBlank @Size(max = 5000)
            String reason,

            @Schema(example = "Förvaltningschefen") @Size(max = 200) @Nullable
            String decidedBy,

            @Schema(example = "TN 2026-11-12 § 88") @Size(max = 200) @Nullable
            String decisionRef) {}

    record Explanation(
            @Schema(example = "Leveransen dröjer") @NotBlank @Size(max = 5000)
            String text,

            @Schema(example = "2027-03-31") @Nullable LocalDate newForecast) {}

    record Abandonment(
            @Schema(example = "Marken är såld") @NotBlank @Size(max = 5000)
            String reason,

            @Schema(example = "TN 2026-11-12 § 91") @NotBlank @Size(max = 200)
            String decisionRef) {}

    record Supersession(
            @Schema(example = "commitment-2026-0001-1-2") @NotNull
            CommitmentId by) {}

    record Reassignment(
            @Schema(example = "tekniska-namnden") @NotNull CommitteeId to,
            @Schema(example = "REORGANISATION") @NotNull CommitmentReassigned.Reason reason,

            @Schema(example = "Parkerna har bytt nämnd") @Size(max = 5000) @Nullable
            String explanation) {}

    @PostMapping("/dates")
    @Operation(summary = "Give the promise its days, or bring them forward")
    ResponseEntity<Map<String, Object>> setDates(@PathVariable String id, @Valid @RequestBody Dates body) {
        return desk.carryOut(new SetDates(Ids.commitment(id), body.startBy(), body.dueBy(), body.reason()));
    }

    @PostMapping("/postponement")
    @Operation(summary = "Move the day to a later one; the day promised first is not forgotten")
    ResponseEntity<Map<String, Object>> postpone(@PathVariable String id, @Valid @RequestBody Postponement body) {
        return desk.carryOut(new PostponeImplementation(
                Ids.commitment(id), body.newDueBy(), body.reason(), body.decidedBy(), body.decisionRef()));
    }

    @PostMapping("/explanation")
    @Operation(summary = "Explain why the day has passed")
    ResponseEntity<Map<String, Object>> explain(@PathVariable String id, @Valid @RequestBody Explanation body) {
        return desk.carryOut(new ExplainOverdue(Ids.commitment(id), body.text(), body.newForecast()));
    }

    @PostMapping("/abandonment")
    @Operation(summary = "Record the committee's decision not to keep the promise")
    ResponseEntity<Map<String, Object>> abandon(@PathVariable String id, @Valid @RequestBody Abandonment body) {
        return desk.carryOut(new AbandonCommitment(Ids.commitment(id), body.reason(), body.decisionRef()));
    }

    @PostMapping("/supersession")
    @Operation(summary = "Let another promise of the same proposal stand in place of this one")
    ResponseEntity<Map<String, Object>> supersede(@PathVariable String id, @Valid @RequestBody Supersession body) {
        return desk.carryOut(new SupersedeCommitment(Ids.commitment(id), body.by()));
    }

    @PostMapping("/reassignment")
    @Operation(summary = "Let another committee answer for the promise; who gave it stays as it was")
    ResponseEntity<Map<String, Object>> reassign(@PathVariable String id, @Valid @RequestBody Reassignment body) {
        return desk.carryOut(new ReassignCommitment(Ids.commitment(id), body.to(), body.reason(), body.explanation()));
    }
}
