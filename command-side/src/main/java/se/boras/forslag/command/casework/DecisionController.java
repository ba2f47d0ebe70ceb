package se.boras.forslag.command.casework;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
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

/** Over HTTP: the committee's decision, its promises and its minutes. */
@RestController
@RequestMapping("/api/cases/{caseId}")
@Tag(name = "Cases")
class DecisionController {

    private final Desk desk;

    DecisionController(Desk desk) {
        this.desk = desk;
    }

    record Day(@Schema(example = "2026-09-22") @NotNull LocalDate on) {}

    record Correction(
            @Schema(example = "paragraph") @NotBlank @Size(max = 40)
            String field,

            @Schema(example = "38") @Nullable @Size(max = 20000)
            String was,

            @Schema(example = "38 a") @Nullable @Size(max = 20000)
            String is,

            @Schema(example = "Slip of the pen") @NotBlank @Size(max = 4000)
            String reason) {}

    record Revocation(
            @Schema(example = "The ground is not ours") @NotBlank @Size(max = 4000)
            String reason,

            @Schema(example = "2026-11-10") @Nullable LocalDate on,

            @Schema(example = "38 a") @Nullable @Size(max = 40)
            String paragraph) {}

    record Closing(
            @Schema(example = "Decided and in force") @NotBlank @Size(max = 4000)
            String reason) {}

    @Operation(summary = "Record a final decision and what it promises; with replaces, in place of the one that stands")
    @PostMapping("/decision")
    @ApiResponse(responseCode = "201", description = "Made; `Location` tells where it is")
    ResponseEntity<Map<String, Object>> decide(@PathVariable String caseId, @Valid @RequestBody DecisionBody body) {
        return desk.create(body.command(Ids.committeeCase(caseId)), "/api/cases/", "caseId");
    }

    @Operation(summary = "Add a promise to an approval whose minutes have not been announced yet")
    @PostMapping("/commitments")
    @ApiResponse(responseCode = "201", description = "Made; `Location` tells where it is")
    ResponseEntity<Map<String, Object>> promise(@PathVariable String caseId, @Valid @RequestBody PromiseBody body) {
        return desk.create(
                new DecisionCommand.AddCommitment(Ids.committeeCase(caseId), body.promise()),
                "/api/commitments/",
                "commitmentId");
    }

    @Operation(summary = "Record that the minutes have been approved")
    @PostMapping("/protocol-adjustment")
    ResponseEntity<Map<String, Object>> adjust(@PathVariable String caseId, @Valid @RequestBody Day body) {
        return desk.carryOut(new DecisionCommand.AdjustProtocol(Ids.committeeCase(caseId), body.on()));
    }

    @Operation(summary = "Record that the minutes have been announced: the time of appeal runs")
    @PostMapping("/protocol-announcement")
    ResponseEntity<Map<String, Object>> announce(@PathVariable String caseId, @Valid @RequestBody Day body) {
        return desk.carryOut(new DecisionCommand.AnnounceProtocol(Ids.committeeCase(caseId), body.on()));
    }

    @Operation(summary = "Correct a slip of the pen; by someone other than the one who recorded the decision")
    @PostMapping("/correction")
    ResponseEntity<Map<String, Object>> correct(@PathVariable String caseId, @Valid @RequestBody Correction body) {
        return desk.carryOut(new DecisionCommand.CorrectDecision(
                Ids.committeeCase(caseId), body.field(), stripped(body.was()), stripped(body.is()), body.reason()));
    }

    @Operation(summary = "Take the decision back and put nothing in its place; its promises rest")
    @PostMapping("/revocation")
    ResponseEntity<Map<String, Object>> revoke(@PathVariable String caseId, @Valid @RequestBody Revocation body) {
        return desk.carryOut(new DecisionCommand.RevokeDecision(
                Ids.committeeCase(caseId), body.reason(), body.on(), body.paragraph()));
    }

    private static @Nullable String stripped(@Nullable String text) {
        return text == null ? null : text.strip();
    }

    @Operation(summary = "Close the case: the committee is done with it")
    @PostMapping("/closing")
    ResponseEntity<Map<String, Object>> close(@PathVariable String caseId, @Valid @RequestBody Closing body) {
        return desk.carryOut(new DecisionCommand.CloseCase(Ids.committeeCase(caseId), body.reason()));
    }
}
