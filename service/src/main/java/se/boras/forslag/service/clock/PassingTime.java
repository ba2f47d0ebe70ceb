package se.boras.forslag.service.clock;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import se.boras.forslag.command.mail.Outbox;
import se.boras.forslag.command.mail.Postman;
import se.boras.forslag.command.time.DueList;
import se.boras.forslag.command.time.Timekeeper;
import se.boras.forslag.command.time.Timekeeper.Fired;
import se.boras.forslag.query.reading.Refused;
import se.boras.forslag.service.processors.Rest;

/** Lets time pass in the demo, from one thing that falls due to the next, so that each happens at its own time. */
@Component
@Profile("!production")
public class PassingTime {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** What fails because another was faster is well the next time; what fails for ever holds up no time. */
    private static final int ATTEMPTS = 3;

    private final DemoClock clock;
    private final DueList due;
    private final Outbox outbox;
    private final Postman postman;
    private final Timekeeper timekeeper;
    private final Rest rest;

    PassingTime(DemoClock clock, DueList due, Outbox outbox, Postman postman, Timekeeper timekeeper, Rest rest) {
        this.clock = clock;
        this.due = due;
        this.outbox = outbox;
        this.postman = postman;
        this.timekeeper = timekeeper;
        this.rest = rest;
    }

    /**
     * Puts the clock forward and tells what fell due on the way, in that order, when the service is at rest again.
     *
     * @param together what falls due within so long is done in one go: in its order, but not waiting for what comes of it
     */
    public synchronized List<Fired> passTo(Instant target, Duration together) {
        var fired = new ArrayList<Fired>();
        rest();
        int inVain = 0;
        for (var next = next(); next.isPresent() && !next.get().isAfter(target) && inVain < ATTEMPTS; next = next()) {
            var now = moveTo(earlier(next.get().plus(together), target));
            fired.addAll(now);
            inVain = now.isEmpty() && next().equals(next) ? inVain + 1 : 0;
        }
        fired.addAll(moveTo(target));
        return fired;
    }

    private List<Fired> moveTo(Instant instant) {
        var fired = timekeeper.fireAfter(() -> clock.putForwardTo(instant));
        postman.wake();
        rest();
        return fired;
    }

    private void rest() {
        if (!rest.await(PATIENCE)) {
            throw Refused.notYet();
        }
    }

    /** The next thing that happens of itself: a date that comes, or a mail that is tried again. */
    private Optional<Instant> next() {
        return Stream.of(due.next(), outbox.nextAttempt())
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder());
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
