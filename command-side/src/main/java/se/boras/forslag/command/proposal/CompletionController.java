package se.boras.forslag.command.proposal;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
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
import se.boras.forslag.command.ledger.Actor;
import se.boras.forslag.command.proposal.IntakeCommand.ReceiveCompletion;
import se.boras.forslag.command.proposal.IntakeCommand.RecordCompletion;
import se.boras.forslag.command.proposal.IntakeCommand.RequestCompletion;

/** Where what is missing is asked for, and answered. */
@RestController
@RequestMapping("/api/proposals/{id}")
@Tag(name = "Proposals")
class CompletionController {

    private final Desk desk;

    CompletionController(Desk desk) {
        this.desk = desk;
    }

    record CompletionQuestion(
            @Schema(example = "Var i parken ska bänkarna stå?") @NotBlank @Prose
            String missing,

            @Schema(example = "2026-06-01") @NotNull LocalDate dueBy) {}

    record CompletionAnswer(
            @Schema(description = "The proposer's own link; without it, a registrar enters the answer")
            @OneLine
            @Nullable
            String token,

            @Schema(example = "Vid lekplatsen och vid ån.") @NotBlank @Size(max = 10_000) @Prose
            String answer) {

        @Override
        public String toString() {
            return "CompletionAnswer[not shown]";
        }
    }

    @PostMapping("/completion-request")
    @Operation(summary = "Ask the proposer to complete the proposal")
    ResponseEntity<Map<String, Object>> ask(@PathVariable String id, @Valid @RequestBody CompletionQuestion body) {
        return desk.carryOut(new RequestCompletion(Ids.proposal(id), body.missing(), body.dueBy()));
    }

    @PostMapping("/completion")
    @Operation(summary = "Complete the proposal: the proposer by link, or a registrar who enters what came by letter")
    ResponseEntity<Map<String, Object>> answer(@PathVariable String id, @Valid @RequestBody CompletionAnswer body) {
        var token = Written.orNull(body.token());
        if (token == null) {
            return desk.carryOut(new RecordCompletion(Ids.proposal(id), body.answer()));
        }
        var command = new ReceiveCompletion(Ids.proposal(id), token, body.answer());
        return ResponseEntity.ok(Desk.answer(desk.send(command, _ -> Actor.CITIZEN)));
    }
}
