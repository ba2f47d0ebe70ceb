package se.boras.forslag.command.proposal;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import se.boras.forslag.command.api.Desk;
import se.boras.forslag.command.ledger.Role;
import se.boras.forslag.command.limits.RateLimits;

/** Where proposals are handed in. */
@RestController
@Tag(name = "Proposals")
class SubmissionController {

    private final Desk desk;
    private final RateLimits limits;

    SubmissionController(Desk desk, RateLimits limits) {
        this.desk = desk;
        this.limits = limits;
    }

    @PostMapping("/api/proposals")
    @Operation(summary = "Hand in a proposal, one's own or (registrar) one that came on paper or by telephone")
    @ApiResponse(responseCode = "201", description = "Made; `Location` tells where it is")
    ResponseEntity<Map<String, Object>> submit(@Valid @RequestBody Submission body) {
        var sender = body.contact();
        var email = sender == null ? null : sender.email();
        if (email != null && desk.actor().role() == Role.CITIZEN) {
            limits.takeMailTo(email);
        }
        var through = body.channel();
        return desk.create(
                body.command(), "/api/proposals/", "id", actor -> through == null ? actor : actor.through(through));
    }
}
