package se.boras.forslag.command.casework;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
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
import se.boras.forslag.events.casework.DecisionType;
import se.boras.forslag.events.casework.PauseGround;
import se.boras.forslag.events.reference.CommitteeId;

/** Over HTTP: what prepares the case for its meeting. */
@RestController
@RequestMapping("/api/cases/{caseId}")
@Tag(name = "Cases")
class PreparationController {

    private final Desk desk;

    PreparationController(Desk desk) {
        this.desk = desk;
    }

    record FactBasis(
            @NotNull @Valid Document document,
            @Schema(example = "BIFALL") @NotNull DecisionType recommendation,
            @Schema(example = "85000") @Nullable @Min(0) Long costEstimate,

            @Schema(example = "2026-08-20T12:00:00Z") @Nullable
            Instant sharedWithAllPartiesAt) {}

    record Question(
            @Schema(type = "string", example = "kultur") @NotNull
            CommitteeId committee,

            @Schema(example = "Is the ground firm enough?") @Nullable @Size(max = 4000)
            String question,

            @Schema(example = "2026-08-14") @Nullable LocalDate replyBy) {}

    record Opinion(
            @Schema(example = "In favour, if the bench can be moved") @NotBlank @Size(max = 4000)
            String stance,

            @Nullable @Valid Document document) {}

    record Pause(
            @Schema(example = "AWAITING_CITIZEN") @NotNull PauseGround ground,
            @Schema(example = "2026-08-31") @Nullable LocalDate until) {}

    record Forecast(
            @Schema(example = "2026-10-13") @NotNull LocalDate expectedDecisionOn,

            @Schema(example = "The cost is not known") @NotBlank @Size(max = 4000)
            String reason) {}

    @Operation(summary = "Begin to prepare the case")
    @PostMapping("/preparation")
    ResponseEntity<Map<String, Object>> prepare(
            @PathVariable String caseId, @RequestBody(required = false) @Nullable Nothing body) {
        return desk.carryOut(new PreparationCommand.StartPreparation(Ids.committeeCase(caseId)));
    }

    @Operation(summary = "Attach the officer's report and what it recommends")
    @PostMapping("/fact-basis")
    ResponseEntity<Map<String, Object>> attach(@PathVariable String caseId, @Valid @RequestBody FactBasis body) {
        return desk.carryOut(new PreparationCommand.AttachFactBasis(
                Ids.committeeCase(caseId),
                body.document().reference(),
                body.recommendation(),
                body.costEstimate(),
                body.sharedWithAllPartiesAt()));
    }

    @Operation(summary = "Ask another committee for its opinion")
    @PostMapping("/opinion-request")
    ResponseEntity<Map<String, Object>> ask(@PathVariable String caseId, @Valid @RequestBody Question body) {
        return desk.carryOut(new PreparationCommand.RequestOpinion(
                Ids.committeeCase(caseId), body.committee(), body.question(), body.replyBy()));
    }

    @Operation(summary = "Give an opinion for the committee that was asked, which is the caller's own")
    @PostMapping("/opinion")
    ResponseEntity<Map<String, Object>> answer(@PathVariable String caseId, @Valid @RequestBody Opinion body) {
        var document = body.document();
        return desk.carryOut(new PreparationCommand.GiveOpinion(
                Ids.committeeCase(caseId), body.stance(), document == null ? null : document.reference()));
    }

    @Operation(summary = "Stop the committee's own clock; the citizen's runs on")
    @PostMapping("/pause")
    ResponseEntity<Map<String, Object>> pause(@PathVariable String caseId, @Valid @RequestBody Pause body) {
        return desk.carryOut(new PreparationCommand.PauseClock(Ids.committeeCase(caseId), body.ground(), body.until()));
    }

    @Operation(summary = "Let the committee's own clock run again")
    @PostMapping("/resumption")
    ResponseEntity<Map<String, Object>> resume(
            @PathVariable String caseId, @RequestBody(required = false) @Nullable Nothing body) {
        return desk.carryOut(new PreparationCommand.ResumeClock(Ids.committeeCase(caseId)));
    }

    @Operation(summary = "Say when the committee expects to decide")
    @PostMapping("/forecast")
    ResponseEntity<Map<String, Object>> forecast(@PathVariable String caseId, @Valid @RequestBody Forecast body) {
        return desk.carryOut(new PreparationCommand.SetDecisionForecast(
                Ids.committeeCase(caseId), body.expectedDecisionOn(), body.reason()));
    }
}
