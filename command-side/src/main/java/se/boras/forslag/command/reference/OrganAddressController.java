package se.boras.forslag.command.reference;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
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
import se.boras.forslag.command.reference.ReferenceCommand.SetOrganAddress;
import se.boras.forslag.events.reference.CommitteeId;
import se.boras.forslag.events.reference.OrganLevel;

/** Where the functions of organs get the addresses they are written to. */
@RestController
@Tag(name = "Follow-up")
class OrganAddressController {
    private final Desk desk;

    OrganAddressController(Desk desk) {
        this.desk = desk;
    }

    record OrganAddress(
            @NotNull @Schema(example = "PRESIDIUM") OrganLevel level,

            @NotBlank
            @Email
            @Size(max = 254)
            @Schema(
                    example = "presidiet.tekniska@example.org",
                    description = "The address of a function, not of a person: it is kept for ever")
            String address) {}

    @PostMapping("/api/committees/{id}/addresses")
    @Operation(summary = "Say where mail to a function of a committee goes: its unit, its presidium, its board")
    ResponseEntity<Map<String, Object>> set(@PathVariable String id, @Valid @RequestBody OrganAddress body) {
        return desk.carryOut(new SetOrganAddress(Ids.parse(id, CommitteeId::new), body.level(), body.address()));
    }
}
