package se.boras.forslag.command.ballot;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.boras.forslag.command.api.Desk;
import se.boras.forslag.command.api.Ids;
import se.boras.forslag.command.api.Nothing;
import se.boras.forslag.command.ballot.DoubtCommand.ApproveVoidBatch;
import se.boras.forslag.command.ballot.DoubtCommand.ReinstateVotes;
import se.boras.forslag.command.ballot.DoubtCommand.ReviewIntegrity;
import se.boras.forslag.command.ballot.DoubtCommand.VoidVotes;
import se.boras.forslag.command.ledger.RuleViolation;
import se.boras.forslag.events.ballot.BatchId;
import se.boras.forslag.events.ballot.VoidGround;
import se.boras.forslag.events.ballot.VoteId;

/** Takes what registrars do about doubtful votes. */
@RestController
@Tag(name = "Ballot")
class BallotController {

    private static final int MOST_VOTES = 5_000;

    private final Desk desk;

    BallotController(Desk desk) {
        this.desk = desk;
    }

    record Batch(
            @NotEmpty @Size(max = MOST_VOTES) @Schema(example = "[\"vote-2026-0001-00ff\"]")
            List<@NotBlank String> voteIds,

            @NotNull @Schema(example = "SAME_PERSON") VoidGround ground,

            @NotBlank @Size(max = 2000) @Schema(example = "KS 2026-00123, note 4")
            String evidence) {}

    @PostMapping("/api/proposals/{id}/void-batches")
    @Operation(summary = "Declare votes void; a large batch waits for a second person")
    @ApiResponse(responseCode = "201", description = "Made; `Location` tells where it is")
    ResponseEntity<Map<String, Object>> declareVoid(
            @PathVariable String id,
            @RequestParam(defaultValue = "false") boolean preview,
            @Valid @RequestBody Batch body) {
        var votes = voteIds(body.voteIds());
        var command = new VoidVotes(Ids.proposal(id), votes, body.ground(), body.evidence(), preview);
        return preview ? desk.carryOut(command) : desk.create(command, "/api/void-batches/", "batchId");
    }

    @PostMapping("/api/void-batches/{batchId}/approval")
    @Operation(summary = "Approve a batch that somebody else has proposed")
    ResponseEntity<Map<String, Object>> approve(
            @PathVariable String batchId, @RequestBody(required = false) @Nullable Nothing body) {
        return desk.carryOut(new ApproveVoidBatch(Ids.parse(batchId, BatchId::new)));
    }

    record Reinstatement(
            @NotBlank @Size(max = 2000) @Schema(example = "The voters have shown that they are two")
            String reason) {}

    @PostMapping("/api/void-batches/{batchId}/reinstatement")
    @Operation(summary = "Let the votes of a void batch count again")
    ResponseEntity<Map<String, Object>> reinstate(
            @PathVariable String batchId, @Valid @RequestBody Reinstatement body) {
        return desk.carryOut(new ReinstateVotes(Ids.parse(batchId, BatchId::new), body.reason()));
    }

    record Review(
            @NotNull @Schema(example = "PASSED") ReviewIntegrity.Outcome outcome,

            @NotBlank @Size(max = 5000) @Schema(example = "Nothing unusual")
            String findings,

            @Nullable @Size(max = 2000) @Schema(example = "KS 2026-00123")
            String evidence) {}

    @PostMapping("/api/proposals/{id}/integrity-review")
    @Operation(summary = "Record what a review of the ballot found")
    ResponseEntity<Map<String, Object>> review(@PathVariable String id, @Valid @RequestBody Review body) {
        return desk.carryOut(new ReviewIntegrity(Ids.proposal(id), body.outcome(), body.findings(), body.evidence()));
    }

    /** The same vote named twice is one vote. */
    private static List<VoteId> voteIds(List<String> texts) {
        var votes = new LinkedHashSet<VoteId>();
        for (int i = 0; i < texts.size(); i++) {
            try {
                votes.add(new VoteId(texts.get(i)));
            } catch (IllegalArgumentException misshapen) {
                throw RuleViolation.invalid("voteIds[" + i + "]", "vote-unknown");
            }
        }
        return List.copyOf(votes);
    }
}
