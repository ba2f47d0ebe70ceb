package se.boras.forslag.command.casework;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
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

/** Over HTTP: what courts and time do to the decision. */
@RestController
@RequestMapping("/api/cases/{caseId}")
@Tag(name = "Cases")
class CourtController {

    private final Desk desk;

    CourtController(Desk desk) {
        this.desk = desk;
    }

    record InCourt(
            @Schema(example = "Förvaltningsrätten i Jönköping") @NotBlank @Size(max = 200)
            String court,

            @Schema(example = "1234-26") @Nullable @Size(max = 100)
            String caseNo,

            @Schema(example = "2026-10-01", description = "Today, if not given") @Nullable
            LocalDate on) {}

    record Force(
            @Schema(example = "2026-10-16", description = "Today, if not given") @Nullable
            LocalDate on) {}

    @Operation(summary = "Record that the decision has been appealed against")
    @PostMapping("/appeal")
    ResponseEntity<Map<String, Object>> appeal(@PathVariable String caseId, @Valid @RequestBody InCourt body) {
        return desk.carryOut(
                new CourtCommand.AppealDecision(Ids.committeeCase(caseId), body.court(), body.caseNo(), body.on()));
    }

    @Operation(summary = "Record that the court let the decision stand")
    @PostMapping("/upholding")
    ResponseEntity<Map<String, Object>> uphold(@PathVariable String caseId, @Valid @RequestBody InCourt body) {
        return desk.carryOut(
                new CourtCommand.UpholdDecision(Ids.committeeCase(caseId), body.court(), body.caseNo(), body.on()));
    }

    @Operation(summary = "Record that the court annulled the decision; its promises rest")
    @PostMapping("/annulment")
    ResponseEntity<Map<String, Object>> annul(@PathVariable String caseId, @Valid @RequestBody InCourt body) {
        return desk.carryOut(
                new CourtCommand.AnnulDecision(Ids.committeeCase(caseId), body.court(), body.caseNo(), body.on()));
    }

    @Operation(summary = "Record that the decision can no longer be appealed against")
    @PostMapping("/legal-force")
    ResponseEntity<Map<String, Object>> gainForce(@PathVariable String caseId, @Valid @RequestBody Force body) {
        return desk.carryOut(new CourtCommand.GainLegalForce(Ids.committeeCase(caseId), body.on()));
    }
}
