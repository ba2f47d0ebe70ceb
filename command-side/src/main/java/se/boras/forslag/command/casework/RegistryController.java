package se.boras.forslag.command.casework;

import static java.util.Objects.requireNonNullElse;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
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
import se.boras.forslag.events.casework.LatestDate;
import se.boras.forslag.events.feedback.DeliveryChannel;
import se.boras.forslag.events.feedback.FeedbackKind;

/** Over HTTP: under what number the case is kept, who has it, and what the proposer is to hear. */
@RestController
@RequestMapping("/api/cases/{caseId}")
@Tag(name = "Cases")
class RegistryController {

    private final Desk desk;

    RegistryController(Desk desk) {
        this.desk = desk;
    }

    record Registration(
            @Schema(example = "TN 2026/00123") @NotBlank @Size(max = 100)
            String dnr,

            @Schema(example = "TN") @Nullable @Size(max = 100)
            String diary) {}

    /** The handler is a pseudonym, an account: a person's name has no place here. */
    record Handler(
            @Schema(example = "Parks") @NotBlank @Size(max = 200)
            String unit,

            @Schema(example = "handlaggare.tekniska") @NotNull @Size(max = 100) @Pattern(regexp = "[\\p{Alnum}._@-]+")
            String handler) {}

    record Plan(
            @Schema(example = "Parks") @NotBlank @Size(max = 200)
            String responsible,

            @Schema(example = "[\"DECISION\",\"PROGRESS\"]") @NotEmpty @Size(max = 20)
            List<@NotNull FeedbackKind> kinds,

            @Schema(example = "[\"EMAIL\"]") @Nullable @Size(max = 20)
            List<@NotNull DeliveryChannel> channels,

            @Nullable @Size(max = 20) List<@NotNull @Valid Latest> latestDates) {}

    record Latest(
            @Schema(example = "DECISION") @NotNull FeedbackKind kind,
            @Schema(example = "2026-10-06") @NotNull LocalDate latestOn) {}

    @Operation(summary = "Enter the case in a register; a case may have several numbers")
    @PostMapping("/registration")
    ResponseEntity<Map<String, Object>> register(@PathVariable String caseId, @Valid @RequestBody Registration body) {
        return desk.carryOut(new PreparationCommand.RegisterCase(
                Ids.committeeCase(caseId), body.dnr().strip(), body.diary()));
    }

    @Operation(summary = "Give the case to a unit and a case officer")
    @PostMapping("/handler")
    ResponseEntity<Map<String, Object>> assign(@PathVariable String caseId, @Valid @RequestBody Handler body) {
        return desk.carryOut(
                new PreparationCommand.AssignHandler(Ids.committeeCase(caseId), body.unit(), body.handler()));
    }

    @Operation(summary = "Say what the proposer will hear, how, and when at the latest")
    @PostMapping("/feedback-plan")
    ResponseEntity<Map<String, Object>> plan(@PathVariable String caseId, @Valid @RequestBody Plan body) {
        return desk.carryOut(new PreparationCommand.SetFeedbackPlan(
                Ids.committeeCase(caseId),
                body.responsible(),
                body.kinds(),
                requireNonNullElse(body.channels(), List.of()),
                requireNonNullElse(body.latestDates(), List.<Latest>of()).stream()
                        .map(latest -> new LatestDate(latest.kind(), latest.latestOn()))
                        .toList()));
    }
}
