package se.boras.forslag.command.journey;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import se.boras.forslag.command.api.Desk;
import se.boras.forslag.command.api.Ids;
import se.boras.forslag.command.journey.JourneyCommand.PublishProposal;
import se.boras.forslag.command.journey.JourneyCommand.ReferProposal;
import se.boras.forslag.command.journey.JourneyCommand.WithdrawProposal;
import se.boras.forslag.command.ledger.Actor;
import se.boras.forslag.command.ledger.RuleViolation;
import se.boras.forslag.command.links.Links;
import se.boras.forslag.command.links.Links.Purpose;
import se.boras.forslag.events.casework.Consultation;
import se.boras.forslag.events.proposal.InfluenceForm;
import se.boras.forslag.events.reference.CommitteeId;

@RestController
@RequestMapping("/api/proposals/{id}")
@Tag(name = "Proposals")
class JourneyController {

    private final Desk desk;
    private final Links links;

    JourneyController(Desk desk, Links links) {
        this.desk = desk;
        this.links = links;
    }

    record Publication(
            @NotNull @Schema(example = "KONSULTATION") InfluenceForm influenceForm,

            @NotBlank @Size(max = 2_000) @Schema(example = "Höra vad fler tycker om bänkar vid ån")
            String purpose,

            @NotBlank @Size(max = 2_000) @Schema(example = "Nämnden prövar förslaget och motiverar sitt beslut")
            String degreeOfInfluence) {}

    record Referral(
            @NotNull @Schema(type = "string", example = "tekniska")
            CommitteeId lead,

            @Nullable @Size(max = 20) @Schema(example = "[\"kultur\"]")
            List<@NotNull CommitteeId> consulted,

            @NotBlank @Size(max = 2_000) @Schema(example = "Rör parker och gator")
            String reason) {}

    record Withdrawal(
            @Nullable @Size(max = 200) @Schema(description = "The proposer's own link")
            String token,

            @Nullable @Size(max = 2_000) @Schema(example = "Förslagsställaren har ringt")
            String reason) {}

    @PostMapping("/publication")
    @Operation(summary = "Publish a proposal and open its ballot")
    ResponseEntity<Map<String, Object>> publish(@PathVariable String id, @Valid @RequestBody Publication body) {
        return desk.carryOut(
                new PublishProposal(Ids.proposal(id), body.influenceForm(), body.purpose(), body.degreeOfInfluence()));
    }

    @PostMapping("/referral")
    @Operation(summary = "Refer a proposal to one lead committee, and to others for their opinion")
    @ApiResponse(responseCode = "201", description = "Made; `Location` tells where it is")
    ResponseEntity<Map<String, Object>> refer(@PathVariable String id, @Valid @RequestBody Referral body) {
        var consulted = body.consulted() == null ? List.<CommitteeId>of() : body.consulted();
        return desk.create(
                new ReferProposal(
                        Ids.proposal(id),
                        body.lead(),
                        consulted.stream()
                                .map(committee -> new Consultation(committee, null, null))
                                .toList(),
                        body.reason()),
                "/api/cases/",
                "caseId");
    }

    @PostMapping("/withdrawal")
    @Operation(summary = "Withdraw a proposal, by the proposer's link or by the registrar with a reason")
    ResponseEntity<Map<String, Object>> withdraw(@PathVariable String id, @Valid @RequestBody Withdrawal body) {
        var proposal = Ids.proposal(id);
        if (body.token() == null) {
            if (desk.actor().equals(Actor.CITIZEN)) {
                throw RuleViolation.invalid("token", "token-or-sign-in");
            }
            if (body.reason() == null || body.reason().isBlank()) {
                throw RuleViolation.invalid("reason", "must-be-stated");
            }
            return desk.carryOut(new WithdrawProposal(proposal, body.reason()));
        }
        if (!links.redeem(Purpose.PROPOSER, body.token()).equals(proposal.value())) {
            throw RuleViolation.gone("link-unknown");
        }
        return ResponseEntity.ok(Desk.answer(desk.send(new WithdrawProposal(proposal, body.reason()), asCitizen())));
    }

    private static UnaryOperator<Actor> asCitizen() {
        return _ -> Actor.CITIZEN;
    }
}
