package se.boras.forslag.command.privacy;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
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
import se.boras.forslag.command.ledger.Actor;
import se.boras.forslag.command.ledger.RuleViolation;
import se.boras.forslag.command.ledger.UnknownStream;
import se.boras.forslag.command.links.Links;
import se.boras.forslag.command.links.Links.Purpose;
import se.boras.forslag.command.privacy.ErasureCommand.GrantErasure;
import se.boras.forslag.command.privacy.ErasureCommand.RefuseErasure;
import se.boras.forslag.command.privacy.ErasureCommand.RequestErasure;
import se.boras.forslag.events.privacy.ContactRef;
import se.boras.forslag.events.privacy.ErasureGround;
import se.boras.forslag.events.privacy.ErasureRefused.LegalBasis;
import se.boras.forslag.events.privacy.ErasureScope;
import se.boras.forslag.events.proposal.ProposalId;

/** Where a person asks to be erased, and where that is decided. */
@RestController
@RequestMapping(ErasureController.REQUESTS)
@Tag(name = "Personal data")
class ErasureController {

    static final String REQUESTS = "/api/erasure-requests";
    private static final String ONE_LINE = "\\P{Cntrl}*";

    private final Desk desk;
    private final Links links;

    ErasureController(Desk desk, Links links) {
        this.desk = desk;
        this.links = links;
    }

    record Asked(
            @NotNull @Schema(example = "ALL") ErasureScope scope,

            @Nullable @Size(max = 200) @Schema(description = "The proposer's own link")
            String token,

            @Nullable
            @Size(max = 200)
            @Schema(description = "Where a registrar writes down what was asked", example = "BF-2026-0001")
            String proposal) {}

    record Granted(
            @NotNull @Schema(example = "CONSENT_WITHDRAWN") ErasureGround ground,

            @Nullable @Schema(description = "All that was asked for, if left out", example = "CONTACT")
            ErasureScope scope,

            @Nullable @Size(max = 200) @Pattern(regexp = ONE_LINE) @Schema(example = "KS 2026-00123")
            String decisionRef) {}

    record Refused(
            @NotNull @Schema(example = "ARCHIVE") LegalBasis legalBasis,

            @NotBlank
            @Size(max = 2_000)
            @Pattern(regexp = ONE_LINE)
            @Schema(example = "Handlingen hör till ett ärende som ska bevaras")
            String explanation,

            @Nullable @Size(max = 200) @Pattern(regexp = ONE_LINE) @Schema(example = "KS 2026-00123")
            String decisionRef) {}

    @PostMapping
    @Operation(summary = "Ask that a proposer be erased: by the proposer's link, or written down by a registrar")
    @ApiResponse(responseCode = "201", description = "Made; `Location` tells where it is")
    ResponseEntity<Map<String, Object>> ask(@Valid @RequestBody Asked body) {
        if (body.token() != null) {
            var proposal = new ProposalId(links.redeem(Purpose.PROPOSER, body.token()));
            return create(new RequestErasure(proposal, body.scope()), _ -> Actor.CITIZEN);
        }
        if (desk.actor().equals(Actor.CITIZEN)) {
            throw RuleViolation.invalid("token", "token-or-sign-in");
        }
        return create(new RequestErasure(proposal(body.proposal()), body.scope()), UnaryOperator.identity());
    }

    @PostMapping("/{id}/grant")
    @Operation(
            summary = "Grant what was asked for, or part of it: the keys are destroyed, and nothing brings them back")
    ResponseEntity<Map<String, Object>> grant(@PathVariable String id, @Valid @RequestBody Granted body) {
        return desk.carryOut(
                new GrantErasure(Ids.parse(id, ContactRef::new), body.scope(), body.ground(), body.decisionRef()));
    }

    @PostMapping("/{id}/refusal")
    @Operation(summary = "Refuse what has not been granted, since the law asks for it to be kept")
    ResponseEntity<Map<String, Object>> refuse(@PathVariable String id, @Valid @RequestBody Refused body) {
        return desk.carryOut(new RefuseErasure(
                Ids.parse(id, ContactRef::new), body.legalBasis(), body.explanation(), body.decisionRef()));
    }

    private ResponseEntity<Map<String, Object>> create(RequestErasure command, UnaryOperator<Actor> as) {
        return desk.create(command, REQUESTS + "/", "id", as);
    }

    private static ProposalId proposal(@Nullable String written) {
        if (written == null) {
            throw RuleViolation.invalid("proposal", "must-be-stated");
        }
        try {
            return Ids.proposal(written.strip());
        } catch (UnknownStream unknown) {
            throw RuleViolation.invalid("proposal", "no-such-proposal");
        }
    }
}
