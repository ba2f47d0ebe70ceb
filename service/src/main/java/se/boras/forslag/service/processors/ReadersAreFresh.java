package se.boras.forslag.service.processors;

import java.time.Duration;
import org.springframework.stereotype.Component;
import se.boras.forslag.query.freshness.CaughtUp;

/** A reader who asks for a position sees it, and what the service itself has done because of it as well. */
@Component
class ReadersAreFresh implements CaughtUp {

    private final Progress progress;

    ReadersAreFresh(Progress progress) {
        this.progress = progress;
    }

    @Override
    public boolean await(long position, Duration atMost) {
        var until = System.nanoTime() + atMost.toNanos();
        return progress.head() >= position
                && progress.await(position, atMost)
                && progress.await(progress.head(), Duration.ofNanos(until - System.nanoTime()));
    }

    @Override
    public long reached() {
        return progress.slowest();
    }
}
