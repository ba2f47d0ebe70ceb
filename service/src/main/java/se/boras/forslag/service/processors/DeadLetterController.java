package se.boras.forslag.service.processors;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.security.Principal;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.boras.forslag.command.ledger.RuleViolation;
import se.boras.forslag.query.reading.Listing;
import se.boras.forslag.query.reading.Page;
import se.boras.forslag.query.reading.Refused;
import se.boras.forslag.query.reading.SortKey;

/** Shows those who run the service what has been put aside, and lets them do something about it. */
@RestController
@RequestMapping("/api/operations/dead-letters")
@Tag(name = "Operations")
class DeadLetterController {

    record OfProcessor(
            @NotBlank @Schema(example = "proposals") String processor) {}

    record Discard(
            @NotBlank @Size(max = 1_000) @Schema(example = "Recorded twice by mistake; see the operations log")
            String reason) {}

    /** How many still wait, of the letter's sequence or of the whole processor. */
    record Left(int waiting) {}

    private final DeadLetters letters;

    DeadLetterController(DeadLetters letters) {
        this.letters = letters;
    }

    @GetMapping
    @Operation(summary = "Events that a processor has put aside, in the order in which it did")
    Listing<Letter> list(
            @RequestParam(required = false) @Nullable String processor,
            @RequestParam(required = false) @Nullable String limit,
            @RequestParam(required = false) @Nullable String cursor) {
        if (processor != null && !letters.know(processor)) {
            throw Refused.invalid("processor");
        }
        var page = Page.of(limit, cursor);
        return page.of(letters.list(processor, page), letter -> SortKey.of(letter.no()), letter -> letter);
    }

    @PostMapping("/retry")
    @Operation(summary = "Try again everything that a processor has put aside")
    Left retryAll(@Valid @RequestBody OfProcessor of) {
        if (!letters.know(of.processor())) {
            throw RuleViolation.invalid("processor", "unknown-processor");
        }
        return new Left(letters.retryAll(of.processor()));
    }

    @PostMapping("/{id}/retry")
    @Operation(summary = "Try a letter again, after those that wait before it and followed by those behind it")
    Left retry(@PathVariable String id) {
        return new Left(letters.retry(id));
    }

    @PostMapping("/{id}/discard")
    @Operation(summary = "Let the processor do without the first event of those that wait; the others go on")
    Left discard(@PathVariable String id, @Valid @RequestBody Discard discard, Principal operator) {
        return new Left(letters.discard(id, discard.reason(), operator.getName()));
    }
}
