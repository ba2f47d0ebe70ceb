package se.boras.forslag.command.reference;

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
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import se.boras.forslag.command.api.Desk;
import se.boras.forslag.command.api.Ids;
import se.boras.forslag.command.reference.CampaignCommand.CancelCampaign;
import se.boras.forslag.command.reference.CampaignCommand.PlanCampaign;
import se.boras.forslag.events.reference.CampaignId;

/** Over HTTP: the campaigns that the statistics are read against. */
@RestController
@RequestMapping("/api/campaigns")
@Tag(name = "Follow-up")
class CampaignController {

    private final Desk desk;

    CampaignController(Desk desk) {
        this.desk = desk;
    }

    record Campaign(
            @Schema(example = "Höstens förslag") @NotBlank @Size(max = 200)
            String name,

            @Schema(example = "Proposals of the autumn") @NotBlank @Size(max = 200)
            String nameEnglish,

            @Schema(example = "2026-09-01") @NotNull LocalDate from,

            @Schema(example = "2026-09-14", description = "The last day, included") @NotNull
            LocalDate to,

            @Schema(example = "Annonser på bussar och i sociala medier") @NotBlank @Size(max = 400)
            String channel) {}

    record Cancellation(
            @Schema(example = "Trycksakerna blev försenade") @NotBlank @Size(max = 4000)
            String reason) {}

    @Operation(summary = "Enter a campaign, coming or past, so that what came in can be read against it")
    @ApiResponse(responseCode = "201", description = "Made; `Location` tells where it is")
    @PostMapping
    ResponseEntity<Map<String, Object>> plan(@Valid @RequestBody Campaign body) {
        var command = new PlanCampaign(body.name(), body.nameEnglish(), body.from(), body.to(), body.channel());
        return desk.create(command, "/api/campaigns/", "campaignId");
    }

    @Operation(summary = "Cancel a campaign that will not be held, or was not")
    @PostMapping("/{id}/cancellation")
    ResponseEntity<Map<String, Object>> cancel(@PathVariable String id, @Valid @RequestBody Cancellation body) {
        return desk.carryOut(new CancelCampaign(Ids.parse(id, CampaignId::new), body.reason()));
    }
}
