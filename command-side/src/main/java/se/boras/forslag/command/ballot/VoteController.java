package se.boras.forslag.command.ballot;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import se.boras.forslag.command.api.Desk;
import se.boras.forslag.command.api.Ids;
import se.boras.forslag.command.ledger.Receipt;
import se.boras.forslag.command.limits.RateLimits;
import se.boras.forslag.command.vault.Contact;

/** Takes votes, their confirmations and their withdrawals. */
@RestController
@Tag(name = "Ballot")
class VoteController {

    private final VoteDesk votes;
    private final RateLimits limits;

    VoteController(VoteDesk votes, RateLimits limits) {
        this.votes = votes;
        this.limits = limits;
    }

    record Vote(
            @NotBlank @Size(max = 254) @Schema(example = "maria@example.org")
            String email,

            @NotBlank @Size(max = 200) @Schema(example = "Maria Exempel")
            String name,

            @NotBlank @Size(max = 12) @Schema(example = "503 32")
            String postcode,

            @Nullable @Pattern(regexp = "sv|en") @Schema(example = "sv")
            String language) {

        @Override
        public String toString() {
            return "Vote[not shown]";
        }
    }

    @PostMapping("/api/proposals/{id}/votes")
    @Operation(summary = "Vote; the answer is the same whether or not the address has voted")
    @ApiResponse(responseCode = "202", description = "Taken in; the same answer whether or not the address has voted")
    ResponseEntity<Map<String, Object>> cast(
            @PathVariable String id, @Valid @RequestBody Vote body, HttpServletRequest request) {
        var proposal = Ids.proposal(id);
        limits.takeMailTo(body.email());
        var contact = new Contact(body.name(), body.email().strip(), body.postcode(), null, null, language(body));
        votes.cast(proposal, contact, body.email(), request.getRemoteAddr());
        return ResponseEntity.status(HttpStatus.ACCEPTED).body(Map.of());
    }

    record Token(
            @NotBlank @Size(max = 200) @Schema(example = "the last part of the mailed link")
            String token) {}

    @PostMapping("/api/vote-confirmations")
    @Operation(summary = "Confirm a vote with the token of the mailed link")
    Map<String, Object> confirm(@Valid @RequestBody Token body) {
        return told(votes.confirm(body.token()));
    }

    @PostMapping("/api/vote-withdrawals")
    @Operation(summary = "Take a vote back, until voting closes")
    Map<String, Object> withdraw(@Valid @RequestBody Token body) {
        return told(votes.withdraw(body.token()));
    }

    private static Map<String, Object> told(Receipt receipt) {
        return Desk.answer(receipt);
    }

    private static String language(Vote body) {
        var asked = LocaleContextHolder.getLocale().getLanguage().equals(Locale.ENGLISH.getLanguage()) ? "en" : "sv";
        return Objects.requireNonNullElse(body.language(), asked);
    }
}
