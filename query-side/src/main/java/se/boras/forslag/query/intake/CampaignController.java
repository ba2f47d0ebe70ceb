package se.boras.forslag.query.intake;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import se.boras.forslag.query.reading.Listing;
import se.boras.forslag.query.reading.Refused;

/** Answers which campaigns there are, also those that were cancelled. */
@RestController
@RequestMapping("/api/campaigns")
@Tag(name = "Follow-up")
class CampaignController {

    /** One campaign, and why it was cancelled if it was. */
    @Schema(name = "CampaignAnswer")
    record Answer(
            @Schema(example = "campaign-1") String campaignId,
            @Schema(example = "Höstens förslag") String name,
            @Schema(example = "Proposals of the autumn") String nameEnglish,
            @Schema(example = "2026-09-01") LocalDate from,
            @Schema(example = "2026-09-14") LocalDate to,
            @Schema(example = "Annonser på bussar") String channel,
            boolean cancelled,
            @Nullable String cancelledBecause) {

        static Answer of(Intake.Told told) {
            var campaign = told.campaign();
            return new Answer(
                    campaign.id().value(),
                    campaign.name(),
                    campaign.nameEnglish(),
                    campaign.runs().from(),
                    campaign.runs().to(),
                    campaign.channel(),
                    told.cancelledBecause() != null,
                    told.cancelledBecause());
        }
    }

    private final Intake intake;

    CampaignController(Intake intake) {
        this.intake = intake;
    }

    @GetMapping
    @Operation(summary = "The campaigns, the last to begin first")
    Listing<Answer> campaigns() {
        return new Listing<>(all(), null);
    }

    @GetMapping("/{id}")
    @Operation(summary = "One campaign")
    Answer one(@PathVariable String id) {
        return all().stream()
                .filter(campaign -> campaign.campaignId().equals(id))
                .findFirst()
                .orElseThrow(Refused::unknown);
    }

    private List<Answer> all() {
        return intake.everyCampaign().stream().map(Answer::of).toList();
    }
}
