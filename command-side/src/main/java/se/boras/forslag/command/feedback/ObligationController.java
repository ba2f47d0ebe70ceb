package se.boras.forslag.command.feedback;

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
import se.boras.forslag.command.feedback.DebtCommand.ReopenObligation;
import se.boras.forslag.command.feedback.DebtCommand.WaiveObligation;
import se.boras.forslag.command.feedback.ReachCommand.AbandonNotification;
import se.boras.forslag.command.feedback.ReachCommand.LogPhoneCall;
import se.boras.forslag.command.feedback.ReachCommand.PostLetter;
import se.boras.forslag.command.feedback.ReachCommand.SwitchChannel;
import se.boras.forslag.events.feedback.DeliveryChannel;
import se.boras.forslag.events.feedback.ObligationId;

/** Where debts of feedback are paid by other ways than mail, or given up. */
@RestController
@RequestMapping("/api/obligations/{id}")
@Tag(name = "Feedback")
class ObligationController {

    private final Desk desk;

    ObligationController(Desk desk) {
        this.desk = desk;
    }

    record Letter(
            @NotNull @Schema(example = "2026-10-02") LocalDate sentOn,

            @Size(max = 200) @Schema(example = "brev-88") @Nullable
            String ref) {}

    record Call(
            @NotNull @Schema(example = "2026-10-02") LocalDate on,

            @Size(max = 100) @Schema(example = "registrator") @Nullable
            String by) {}

    record Reason(
            @NotBlank @Size(max = 2_000) @Schema(example = "Förslagsställaren vill inte ha fler brev.")
            String reason) {}

    record Channel(
            @NotNull @Schema(example = "LETTER") DeliveryChannel to,

            @NotBlank @Size(max = 2_000) @Schema(example = "Mejlet kom tillbaka.")
            String reason) {}

    @PostMapping("/letter")
    @Operation(summary = "A letter has been posted, which pays the debt")
    ResponseEntity<Map<String, Object>> letter(@PathVariable String id, @Valid @RequestBody Letter letter) {
        return desk.carryOut(new PostLetter(obligation(id), letter.sentOn(), letter.ref()));
    }

    @PostMapping("/phone-call")
    @Operation(summary = "The proposer has been told by telephone, which pays the debt")
    ResponseEntity<Map<String, Object>> call(@PathVariable String id, @Valid @RequestBody Call call) {
        return desk.carryOut(new LogPhoneCall(obligation(id), call.on(), call.by()));
    }

    @PostMapping("/waiver")
    @Operation(summary = "The debt need not be paid, for a reason")
    ResponseEntity<Map<String, Object>> waive(@PathVariable String id, @Valid @RequestBody Reason waiver) {
        return desk.carryOut(new WaiveObligation(obligation(id), waiver.reason()));
    }

    @PostMapping("/channel")
    @Operation(summary = "The proposer will be reached another way")
    ResponseEntity<Map<String, Object>> channel(@PathVariable String id, @Valid @RequestBody Channel channel) {
        return desk.carryOut(new SwitchChannel(obligation(id), channel.to(), channel.reason()));
    }

    @PostMapping("/abandonment")
    @Operation(summary = "The proposer cannot be reached")
    ResponseEntity<Map<String, Object>> abandon(@PathVariable String id, @Valid @RequestBody Reason abandonment) {
        return desk.carryOut(new AbandonNotification(obligation(id), abandonment.reason()));
    }

    @PostMapping("/reopening")
    @Operation(summary = "The debt was not paid after all")
    ResponseEntity<Map<String, Object>> reopen(@PathVariable String id, @Valid @RequestBody Reason reopening) {
        return desk.carryOut(new ReopenObligation(obligation(id), reopening.reason()));
    }

    private static ObligationId obligation(String id) {
        return Ids.parse(id, ObligationId::new);
    }
}
