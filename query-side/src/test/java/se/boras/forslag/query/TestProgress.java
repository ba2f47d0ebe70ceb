package se.boras.forslag.query;

import java.time.Duration;
import se.boras.forslag.query.freshness.CaughtUp;

/** Read models that have come exactly as far as they were told. */
public final class TestProgress implements CaughtUp {

    private volatile long reached = Long.MAX_VALUE;

    public void reached(long position) {
        reached = position;
    }

    @Override
    public boolean await(long position, Duration atMost) {
        return position <= reached;
    }

    @Override
    public long reached() {
        return reached;
    }
}
