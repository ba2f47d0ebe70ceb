package se.boras.forslag.command.feedback;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import se.boras.forslag.command.api.Desk;
import se.boras.forslag.command.api.Ids;
import se.boras.forslag.command.feedback.MessageCommand.SendFeedback;
import se.boras.forslag.events.feedback.FeedbackKind;

/** Where committees write to proposers. */
@RestController
@Tag(name = "Feedback")
class FeedbackController {

    private final Desk desk;

    FeedbackController(Desk desk) {
        this.desk = desk;
    }

    /** What a person writes about; the rest the service tells by itself. */
    enum Kind {
        DECISION,
        PROGRESS,
        COMPLETION,
        OTHER
    }

    record Feedback(
            @NotNull @Schema(example = "DECISION") Kind kind,

            @NotBlank
            @Size(max = 10_000)
            @Schema(example = "Nämnden har beslutat att bygga bänken. Den står klar i maj.")
            String text) {}

    @PostMapping("/api/proposals/{id}/feedback")
    @Operation(summary = "Write to the proposer on behalf of the own committee")
    ResponseEntity<Map<String, Object>> send(@PathVariable String id, @Valid @RequestBody Feedback feedback) {
        var kind = FeedbackKind.valueOf(feedback.kind().name());
        return desk.carryOut(new SendFeedback(Ids.proposal(id), kind, feedback.text()));
    }
}
