package se.boras.forslag.command.commitment;

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
import se.boras.forslag.command.commitment.ReviewCommand.DisputeImplementation;
import se.boras.forslag.command.commitment.ReviewCommand.ReopenImplementation;
import se.boras.forslag.command.commitment.ReviewCommand.ResolveDispute;
import se.boras.forslag.command.commitment.ReviewCommand.VerifyImplementation;
import se.boras.forslag.command.ledger.Actor;
import se.boras.forslag.events.commitment.DisputeResolved;

/** Where others than those who did the work say what they think of it. */
@RestController
@RequestMapping("/api/commitments/{id}")
@Tag(name = "Commitments")
class ReviewController {

    private final Desk desk;

    ReviewController(Desk desk) {
        this.desk = desk;
    }

    record Verification(
            @Schema(example = "VERIFIED") @NotNull VerifyImplementation.Outcome outcome,

            @Schema(example = "Besök på plats") @Size(max = 500) @Nullable
            String method,

            @Schema(example = "Bänken står där den ska") @NotBlank @Size(max = 5000)
            String findings) {}

    record Dispute(
            @Schema(example = "q3Zl0mYt5c8hK2sV7bN1xW4e") @NotBlank @Size(max = 200)
            String token,

            @Schema(example = "Det finns ingen bänk") @NotBlank @Size(max = 5000)
            String statement) {}

    record Resolution(
            @Schema(example = "UPHELD") @NotNull DisputeResolved.Resolution outcome,

            @Schema(example = "Bänken saknades vid besök på plats") @NotBlank @Size(max = 5000)
            String explanation) {}

    record Reopening(
            @Schema(example = "Bänken har tagits bort") @NotBlank @Size(max = 5000)
            String reason) {}

    @PostMapping("/verification")
    @Operation(summary = "Verify or reject work that is said to be done")
    ResponseEntity<Map<String, Object>> verify(@PathVariable String id, @Valid @RequestBody Verification body) {
        return desk.carryOut(
                new VerifyImplementation(Ids.commitment(id), body.outcome(), body.method(), body.findings()));
    }

    /** Whoever holds the token speaks as the proposer, also when signed in as somebody else. */
    @PostMapping("/dispute")
    @Operation(summary = "Dispute that the work is done, as the proposer")
    ResponseEntity<Map<String, Object>> dispute(@PathVariable String id, @Valid @RequestBody Dispute body) {
        var command = new DisputeImplementation(Ids.commitment(id), body.token(), body.statement());
        return ResponseEntity.ok(Desk.answer(desk.send(command, _ -> Actor.CITIZEN)));
    }

    @PostMapping("/dispute-resolution")
    @Operation(summary = "Say whether the proposer's objection was right")
    ResponseEntity<Map<String, Object>> resolve(@PathVariable String id, @Valid @RequestBody Resolution body) {
        return desk.carryOut(new ResolveDispute(Ids.commitment(id), body.outcome(), body.explanation()));
    }

    @PostMapping("/reopening")
    @Operation(summary = "Take up work again that was said to be done")
    ResponseEntity<Map<String, Object>> reopen(@PathVariable String id, @Valid @RequestBody Reopening body) {
        return desk.carryOut(new ReopenImplementation(Ids.commitment(id), body.reason()));
    }
}
