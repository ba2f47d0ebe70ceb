package se.boras.forslag.query.freshness;

import java.time.Duration;

/** Knows how far the read models have come in the log. */
public interface CaughtUp {

    /** Waits until they have come to this position, and tells whether they did in time. */
    boolean await(long position, Duration atMost);

    /** The position that all of them have come to. */
    long reached();
}
