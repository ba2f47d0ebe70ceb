package se.boras.forslag.command.proposal;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
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
import se.boras.forslag.command.proposal.TextCommand.CorrectText;
import se.boras.forslag.command.proposal.TextCommand.RedactText;

/** Where a text is corrected, or hidden. */
@RestController
@RequestMapping("/api/proposals/{id}")
@Tag(name = "Proposals")
class TextController {

    private final Desk desk;

    TextController(Desk desk) {
        this.desk = desk;
    }

    record TextCorrection(
            @Schema(example = "Fler bänkar i Stadsparken") @NotBlank @Size(min = 3, max = 200) @OneLine
            String title,

            @Schema(example = "Det finns för få ställen att vila på.") @NotBlank @Size(min = 10, max = 10_000) @Prose
            String body,

            @Schema(example = "Ett namn på en privatperson har tagits bort") @NotBlank @Prose
            String reason,

            @Schema(example = "PERSONUPPGIFT") @OneLine @Nullable
            String category) {

        TextCorrection {
            title = title == null ? "" : title.strip();
            body = body == null ? "" : body.strip();
        }

        @Override
        public String toString() {
            return "TextCorrection[not shown]";
        }
    }

    record TextRedaction(
            @Schema(example = "Förtal av en privatperson") @NotBlank @Prose
            String reason,

            @Schema(example = "FORTAL") @OneLine @Nullable String category) {}

    @PostMapping("/text-correction")
    @Operation(summary = "Correct the text; the earlier one stays in the ledger, sealed")
    ResponseEntity<Map<String, Object>> correct(@PathVariable String id, @Valid @RequestBody TextCorrection body) {
        return desk.carryOut(new CorrectText(
                Ids.proposal(id), body.title(), body.body(), body.reason(), Written.orNull(body.category())));
    }

    @PostMapping("/redaction")
    @Operation(summary = "Propose that the whole text be hidden; asked again by another registrar, hide it")
    ResponseEntity<Map<String, Object>> redact(@PathVariable String id, @Valid @RequestBody TextRedaction body) {
        return desk.carryOut(new RedactText(Ids.proposal(id), body.reason(), Written.orNull(body.category())));
    }
}
