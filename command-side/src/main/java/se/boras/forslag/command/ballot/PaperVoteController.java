package se.boras.forslag.command.ballot;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import se.boras.forslag.command.api.Desk;
import se.boras.forslag.command.api.Ids;
import se.boras.forslag.command.ballot.VoteCommand.RegisterPaperVote;
import se.boras.forslag.command.ballot.VoteCommand.RegisterPaperVotes;
import se.boras.forslag.events.ballot.VoteMethod;

/** Takes votes that came otherwise than by mail: forms, lists of names, help at the counter. */
@RestController
@Tag(name = "Ballot")
class PaperVoteController {

    private final Desk desk;

    PaperVoteController(Desk desk) {
        this.desk = desk;
    }

    /** How the voter was seen. */
    enum Method {
        PAPER,
        ASSISTED;

        static VoteMethod of(@Nullable Method method) {
            return method == ASSISTED ? VoteMethod.ASSISTED : VoteMethod.PAPER;
        }
    }

    record PaperVote(
            @NotBlank @Size(max = 200) @Schema(example = "list 3, row 17")
            String voterReference,

            @Nullable @Schema(example = "PAPER") Method method) {}

    @PostMapping("/api/proposals/{id}/paper-votes")
    @Operation(summary = "Register a vote on paper or with assistance")
    @ApiResponse(responseCode = "201", description = "Made; `Location` tells where it is")
    ResponseEntity<Map<String, Object>> register(@PathVariable String id, @Valid @RequestBody PaperVote body) {
        var proposal = Ids.proposal(id);
        return desk.create(
                new RegisterPaperVote(proposal, body.voterReference(), Method.of(body.method())),
                "/api/proposals/" + proposal.publicNumber() + "/ballot/votes#",
                "voteId");
    }

    record PaperList(
            @NotEmpty @Size(max = 500) @Schema(example = "[\"list 3, row 17\", \"list 3, row 18\"]")
            List<@NotBlank @Size(max = 200) String> voterReferences,

            @Nullable @Schema(example = "PAPER") Method method) {}

    @PostMapping("/api/proposals/{id}/paper-vote-lists")
    @Operation(
            summary = "Register a whole list of names",
            description = "Whoever has voted already is passed over, and the answer tells on which lines.")
    ResponseEntity<Map<String, Object>> registerAll(@PathVariable String id, @Valid @RequestBody PaperList body) {
        return desk.carryOut(
                new RegisterPaperVotes(Ids.proposal(id), body.voterReferences(), Method.of(body.method())));
    }
}
