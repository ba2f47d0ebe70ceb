package se.boras.forslag.command.proposal;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import se.boras.forslag.command.api.Desk;
import se.boras.forslag.command.api.Ids;
import se.boras.forslag.command.ledger.Actor;
import se.boras.forslag.command.links.Links;
import se.boras.forslag.command.links.Links.Purpose;
import se.boras.forslag.command.proposal.AddressCommand.ConfirmAddress;
import se.boras.forslag.command.proposal.AddressCommand.CorrectContact;

/** Where an address is confirmed, or corrected. */
@RestController
@RequestMapping("/api")
@Tag(name = "Proposals")
class AddressController {

    private final Desk desk;
    private final Links links;

    AddressController(Desk desk, Links links) {
        this.desk = desk;
        this.links = links;
    }

    record AddressConfirmation(
            @Schema(example = "3q2-7wAAAAD0Zm9yc2xhZw") @NotBlank @OneLine
            String token) {}

    record ContactCorrection(
            @Schema(example = "kim@example.org") @NotBlank @MailAddress
            String email,

            @Schema(example = "Felstavad i brevet") @NotBlank @Prose
            String reason) {}

    @PostMapping("/contact-confirmations")
    @Operation(summary = "Confirm one's address by the link that was mailed to it")
    ResponseEntity<Map<String, Object>> confirm(@Valid @RequestBody AddressConfirmation body) {
        var receipt = desk.send(new ConfirmAddress(body.token()), _ -> Actor.CITIZEN);
        links.use(Purpose.CONFIRM_ADDRESS, body.token());
        return ResponseEntity.ok(Desk.answer(receipt));
    }

    @PostMapping("/proposals/{id}/contact")
    @Operation(summary = "Correct the proposer's mail address, which is to be confirmed anew")
    ResponseEntity<Map<String, Object>> correct(@PathVariable String id, @Valid @RequestBody ContactCorrection body) {
        return desk.carryOut(new CorrectContact(Ids.proposal(id), body.email(), body.reason()));
    }
}
