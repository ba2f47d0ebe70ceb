package se.boras.forslag.service.clock;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import se.boras.forslag.command.ledger.RuleViolation;
import se.boras.forslag.command.mail.Outbox;
import se.boras.forslag.command.time.DueList;
import se.boras.forslag.command.time.Timekeeper;
import se.boras.forslag.service.processors.Rest;

/** Puts the demo's clock forward, from one thing that falls due to the next, so that each happens at its own time. */
@RestController
@Profile("!production")
@RequestMapping("/api/demo/clock")
@Tag(name = "Demo")
class DemoClockController {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration FARTHEST = Duration.ofDays(366 * 20L);

    private final DemoClock clock;
    private final DueList due;
    private final Outbox outbox;
    private final Timekeeper timekeeper;
    private final Rest rest;

    DemoClockController(DemoClock clock, DueList due, Outbox outbox, Timekeeper timekeeper, Rest rest) {
        this.clock = clock;
        this.due = due;
        this.outbox = outbox;
        this.timekeeper = timekeeper;
        this.rest = rest;
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
        var target = target(move);
        var fired = new ArrayList<Timekeeper.Fired>();
        rest.await(PATIENCE);
        for (var next = next(); next.isPresent() && !next.get().isAfter(target); next = next()) {
            clock.putForwardTo(next.get());
            var now = timekeeper.fireWhatIsDue();
            rest.await(PATIENCE);
            fired.addAll(now);
            if (now.isEmpty() && next().equals(next)) {
                break;
            }
        }
        clock.putForwardTo(target);
        rest.await(PATIENCE);
        return new Moved(clock.instant(), fired);
    }

    /** The next thing that happens of itself: a date that comes, or a mail that is tried again. */
    private Optional<Instant> next() {
        return Stream.of(due.next(), outbox.nextAttempt())
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder());
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
