package se.boras.forslag.query.live;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** One run from a start to the next stop: a round for every nudge, at most one a second, and now and then one without. */
final class Rounds {

    static final Duration BETWEEN = Duration.ofSeconds(1);
    private static final Duration WITHOUT_NUDGE = Duration.ofSeconds(5);

    private final Semaphore nudges;
    private final Runnable round;
    private final CountDownLatch over = new CountDownLatch(1);
    private final Thread thread = Thread.ofVirtual().name("live").unstarted(this::untilOver);

    Rounds(Semaphore nudges, Runnable round) {
        this.nudges = nudges;
        this.round = round;
    }

    Rounds begin() {
        thread.start();
        return this;
    }

    /** The thread is not interrupted, for it may be asking the database; it is never busy for long. */
    void end() {
        over.countDown();
        nudges.release();
        try {
            thread.join(BETWEEN.multipliedBy(3));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void untilOver() {
        try {
            do {
                nudges.tryAcquire(WITHOUT_NUDGE.toMillis(), TimeUnit.MILLISECONDS);
                nudges.drainPermits();
                if (over.getCount() > 0) {
                    round.run();
                }
            } while (!over.await(BETWEEN.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
