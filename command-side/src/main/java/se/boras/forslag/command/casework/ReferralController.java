package se.boras.forslag.command.casework;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import se.boras.forslag.events.reference.CommitteeId;

/** Over HTTP: with whom the case lies. */
@RestController
@RequestMapping("/api/cases/{caseId}")
@Tag(name = "Cases")
class ReferralController {

    private final Desk desk;

    ReferralController(Desk desk) {
        this.desk = desk;
    }

    record Refusal(
            @Schema(example = "Parks are not ours") @NotBlank @Size(max = 4000)
            String reason,

            @Schema(type = "string", example = "kultur") @Nullable
            CommitteeId suggested) {}

    record Transfer(
            @Schema(type = "string", example = "kultur") @NotNull
            CommitteeId to,

            @Schema(example = "It is art rather than a park") @NotBlank @Size(max = 4000)
            String reason) {}

    record Ruling(
            @Schema(example = "Two thirds of the votes still stand") @NotBlank @Size(max = 4000)
            String reason,

            @Schema(example = "KS 2026/00456") @Nullable @Size(max = 400)
            String evidence) {}

    @Operation(summary = "Receive the case: the committee takes it up")
    @PostMapping("/receipt")
    ResponseEntity<Map<String, Object>> receive(
            @PathVariable String caseId, @RequestBody(required = false) @Nullable Nothing body) {
        return desk.carryOut(new ReferralCommand.ReceiveReferral(Ids.committeeCase(caseId)));
    }

    @Operation(summary = "Decline the case before it has been received")
    @PostMapping("/refusal")
    ResponseEntity<Map<String, Object>> decline(@PathVariable String caseId, @Valid @RequestBody Refusal body) {
        return desk.carryOut(
                new ReferralCommand.DeclineReferral(Ids.committeeCase(caseId), body.reason(), body.suggested()));
    }

    @Operation(summary = "Hand the lead over to another committee, which has to receive the case anew")
    @PostMapping("/transfer")
    ResponseEntity<Map<String, Object>> transfer(@PathVariable String caseId, @Valid @RequestBody Transfer body) {
        return desk.carryOut(new ReferralCommand.TransferLead(Ids.committeeCase(caseId), body.to(), body.reason()));
    }

    @Operation(summary = "Call an undecided case back from the committee")
    @PostMapping("/recall")
    ResponseEntity<Map<String, Object>> recall(@PathVariable String caseId, @Valid @RequestBody Ruling body) {
        return desk.carryOut(
                new ReferralCommand.RecallReferral(Ids.committeeCase(caseId), body.reason(), body.evidence()));
    }

    @Operation(summary = "Leave the case with the committee although votes have been voided")
    @PostMapping("/confirmation-despite-recount")
    ResponseEntity<Map<String, Object>> confirm(@PathVariable String caseId, @Valid @RequestBody Ruling body) {
        return desk.carryOut(
                new ReferralCommand.ConfirmDespiteRecount(Ids.committeeCase(caseId), body.reason(), body.evidence()));
    }
}
