package se.boras.forslag.command.proposal;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import se.boras.forslag.command.api.Desk;
import se.boras.forslag.command.api.Ids;
import se.boras.forslag.command.proposal.CourseCommand.HandleWithdrawal;
import se.boras.forslag.command.proposal.CourseCommand.ReopenProposal;
import se.boras.forslag.command.proposal.CourseCommand.RepublishProposal;
import se.boras.forslag.command.proposal.CourseCommand.UnpublishProposal;
import se.boras.forslag.command.proposal.CourseCommand.WaiveThreshold;
import se.boras.forslag.events.proposal.ProposalUnpublished.Visibility;
import se.boras.forslag.events.proposal.ThresholdWaived;
import se.boras.forslag.events.proposal.WithdrawalHandled;

/** Where staff decide about the way a proposal takes. */
@RestController
@RequestMapping("/api/proposals/{id}")
@Tag(name = "Proposals")
class CourseController {

    private final Desk desk;

    CourseController(Desk desk) {
        this.desk = desk;
    }

    record Waiver(
            @Schema(example = "COUNCIL_DECISION") @NotNull ThresholdWaived.Ground ground,

            @Schema(example = "KS 2026-00098 § 12") @OneLine @Nullable
            String decisionRef) {}

    record Unpublication(
            @Schema(example = "Prövas på nytt") @NotBlank @Prose
            String reason,

            @Schema(example = "HIDDEN", defaultValue = "HIDDEN") @Nullable
            Visibility visibility) {}

    record Republication(
            @Schema(example = "Prövat och funnet i sin ordning") @NotBlank @Prose
            String reason) {}

    record ProposalReopening(
            @Schema(example = "Beslutet upphävdes av förvaltningsrätten") @NotBlank @Prose
            String reason,

            @Schema(example = "Mål 1234-26") @OneLine @Nullable
            String decisionRef) {}

    record WithdrawalHandling(
            @Schema(example = "CONTINUED_BY_COMMITTEE") @NotNull
            WithdrawalHandled.Handling outcome,

            @Schema(example = "TN 2026-00098 § 38 a") @OneLine @Nullable
            String decisionRef) {}

    @PostMapping("/threshold-waiver")
    @Operation(summary = "Let a proposal go on without the required votes")
    ResponseEntity<Map<String, Object>> waive(@PathVariable String id, @Valid @RequestBody Waiver body) {
        return desk.carryOut(new WaiveThreshold(Ids.proposal(id), body.ground(), Written.orNull(body.decisionRef())));
    }

    @PostMapping("/unpublication")
    @Operation(summary = "Take a proposal off the public pages")
    ResponseEntity<Map<String, Object>> unpublish(@PathVariable String id, @Valid @RequestBody Unpublication body) {
        return desk.carryOut(new UnpublishProposal(
                Ids.proposal(id), body.reason(), Objects.requireNonNullElse(body.visibility(), Visibility.HIDDEN)));
    }

    @PostMapping("/republication")
    @Operation(summary = "Put a proposal back on the public pages")
    ResponseEntity<Map<String, Object>> republish(@PathVariable String id, @Valid @RequestBody Republication body) {
        return desk.carryOut(new RepublishProposal(Ids.proposal(id), body.reason()));
    }

    @PostMapping("/reopening")
    @Operation(summary = "Take up a closed proposal again")
    ResponseEntity<Map<String, Object>> reopen(@PathVariable String id, @Valid @RequestBody ProposalReopening body) {
        return desk.carryOut(new ReopenProposal(Ids.proposal(id), body.reason(), Written.orNull(body.decisionRef())));
    }

    @PostMapping("/withdrawal-handling")
    @Operation(summary = "Answer, as the committee that has it, the wish to withdraw a proposal")
    ResponseEntity<Map<String, Object>> handleWithdrawal(
            @PathVariable String id, @Valid @RequestBody WithdrawalHandling body) {
        return desk.carryOut(
                new HandleWithdrawal(Ids.proposal(id), body.outcome(), Written.orNull(body.decisionRef())));
    }
}
