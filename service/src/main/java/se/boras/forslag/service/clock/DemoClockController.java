package se.boras.forslag.service.clock;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import se.boras.forslag.command.ledger.RuleViolation;
import se.boras.forslag.command.time.Timekeeper;

/** Tells what time it is in the demo, and puts its clock forward. */
@RestController
@Profile("!production")
@RequestMapping("/api/demo/clock")
@Tag(name = "Demo")
class DemoClockController {

    private static final Duration FARTHEST = Duration.ofDays(366 * 20L);

    private final DemoClock clock;
    private final PassingTime time;

    DemoClockController(DemoClock clock, PassingTime time) {
        this.clock = clock;
        this.time = time;
    }

    record Now(Instant now) {}

    record Move(
            @Schema(type = "string", example = "P30D") @Nullable
            Duration advance,

            @Schema(description = "An instant to go to, in place of the length to advance") @Nullable
            Instant to) {}

    record Moved(Instant now, List<Timekeeper.Fired> fired) {}

    @GetMapping
    @Operation(summary = "What the service takes the time to be")
    Now now() {
        return new Now(clock.instant());
    }

    @PostMapping
    @Operation(summary = "Put the clock forward; answers when everything that fell due on the way has happened")
    synchronized Moved move(@RequestBody Move move) {
        var fired = time.passTo(target(move), Duration.ZERO);
        return new Moved(clock.instant(), fired);
    }

    private Instant target(Move move) {
        var now = clock.instant();
        var advance = move.advance();
        if (advance != null && move.to() == null && !advance.isNegative() && advance.compareTo(FARTHEST) < 0) {
            return now.plus(advance);
        }
        var to = move.to();
        if (to != null && advance == null && to.isBefore(now.plus(FARTHEST))) {
            if (to.isBefore(now)) {
                throw RuleViolation.conflict("clock-runs-forward", now);
            }
            return to;
        }
        throw RuleViolation.invalid(advance == null ? "to" : "advance", "one-way-to-move-the-clock");
    }
}
