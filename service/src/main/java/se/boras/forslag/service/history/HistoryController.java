package se.boras.forslag.service.history;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Instant;
import org.springframework.context.annotation.Profile;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells how far the demo's history has been told, and which time it is there. */
@RestController
@Profile("!production")
@Tag(name = "Demo")
class HistoryController {

    private final Loading loading;
    private final Clock clock;

    HistoryController(Loading loading, Clock clock) {
        this.loading = loading;
        this.clock = clock;
    }

    record Told(
            Loading.State state,

            @Schema(description = "Percent", example = "61") int progress,

            Instant now) {}

    @GetMapping("/api/demo/history")
    @Operation(summary = "Whether the demo's history has been told, and how far")
    Told told() {
        return new Told(loading.state(), loading.percent(), clock.instant());
    }
}
