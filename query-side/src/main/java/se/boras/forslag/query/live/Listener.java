package se.boras.forslag.query.live;

import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Somebody who listens (<i>lyssnare</i>), and the little that may wait until it has been sent. */
class Listener {

    private static final int MOST_WAITING = 16;
    private static final Round GOODBYE = Round.reset(-1);

    private final long since;
    private final BlockingQueue<Round> waiting = new ArrayBlockingQueue<>(MOST_WAITING);
    private volatile boolean gone;

    /** @param since the position up to which everybody had been told when this one came */
    Listener(long since) {
        this.since = since;
    }

    long since() {
        return since;
    }

    boolean isGone() {
        return gone;
    }

    /** Who cannot keep up is let go, and may come back and ask for the rest. */
    void hear(Round round) {
        if (!gone && !waiting.offer(round)) {
            leave();
        }
    }

    void leave() {
        gone = true;
        waiting.clear();
        waiting.offer(GOODBYE);
    }

    /** The next round; nothing if there was none in this time, or if there will be none. */
    @Nullable
    Round next(Duration atMost) throws InterruptedException {
        var round = gone ? null : waiting.poll(atMost.toNanos(), TimeUnit.NANOSECONDS);
        return gone ? null : round;
    }
}
