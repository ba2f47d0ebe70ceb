package se.boras.forslag.command.privacy;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import se.boras.forslag.command.api.Desk;
import se.boras.forslag.command.api.Ids;
import se.boras.forslag.command.ledger.Commands;
import se.boras.forslag.command.privacy.ReadingCommand.ReadContact;
import se.boras.forslag.command.vault.Contact;

/** Where staff are shown how to reach a proposer, once they have said why. */
@RestController
@Tag(name = "Personal data")
class ReadingController {

    private final Desk desk;
    private final Commands commands;
    private final ProposersContacts contacts;

    ReadingController(Desk desk, Commands commands, ProposersContacts contacts) {
        this.desk = desk;
        this.commands = commands;
        this.contacts = contacts;
    }

    record Reading(
            @NotBlank
            @Size(max = 200)
            @Pattern(regexp = "\\P{Cntrl}*")
            @Schema(description = "Why; it must name nobody", example = "Ett brev ska skickas")
            String reason) {}

    /** What is known of how to reach the proposer. */
    record Shown(
            long position,
            @Nullable String name,
            @Nullable String email,
            @Nullable String postcode,
            @Nullable String postalAddress,
            @Nullable String phone) {

        static Shown of(long position, Contact contact) {
            return new Shown(
                    position,
                    contact.name(),
                    contact.email(),
                    contact.postcode(),
                    contact.postalAddress(),
                    contact.phone());
        }

        @Override
        public String toString() {
            return "Shown[not shown]";
        }
    }

    /** The answer is never kept for a repeat of the request: whoever asks again reads again, and that is told too. */
    @PostMapping("/api/proposals/{id}/contact-readings")
    @Operation(
            summary = "Read how the proposer is reached, for a reason; that it was read is recorded before it is shown")
    ResponseEntity<Shown> read(@PathVariable String id, @Valid @RequestBody Reading body) {
        var proposal = Ids.proposal(id);
        var told = commands.send(desk.actor(), new ReadContact(proposal, body.reason()));
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(Shown.of(told.position(), contacts.current(proposal)));
    }
}
