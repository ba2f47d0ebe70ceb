package se.boras.forslag.service.keys;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import se.boras.forslag.command.vault.Rewrapping;

/** Where an operator sees which master keys are still needed, and lets go of the old ones. */
@RestController
@RequestMapping("/api/operations/master-key")
@Tag(name = "Operations")
class MasterKeyController {

    private final Rewrapping keys;

    MasterKeyController(Rewrapping keys) {
        this.keys = keys;
    }

    record Standing(
            @Schema(description = "The master key that wraps", example = "9f86d081884c")
            String current,

            @Schema(description = "How many keys each master key has wrapped", example = "{\"9f86d081884c\":1200}")
            Map<String, Integer> wrapped,

            @Schema(description = "Whether everything can be opened by the keys that were given")
            boolean complete) {}

    record Rewrapped(@Schema(example = "1200") int rewrapped, Standing standing) {}

    @GetMapping
    @Operation(summary = "Which master keys still wrap something")
    Standing standing() {
        return new Standing(keys.current(), keys.standing(), keys.complete());
    }

    @PostMapping("/rewrapping")
    @Operation(summary = "Wrap all keys anew by the master key of today; broken off, it is simply done again")
    Rewrapped rewrap() {
        int done = keys.all();
        return new Rewrapped(done, standing());
    }
}
