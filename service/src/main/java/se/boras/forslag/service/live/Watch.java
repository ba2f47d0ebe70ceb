package se.boras.forslag.service.live;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import se.boras.forslag.query.live.Nudge;

/** Listens on a connection of its own, and opens another when that is lost: at once first, then ever less often. */
final class Watch {

    private static final Logger LOG = LoggerFactory.getLogger(Watch.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(250);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    private final JdbcConnectionDetails database;
    private final Nudge nudge;
    private final CountDownLatch over = new CountDownLatch(1);
    private volatile @Nullable Wire wire;
    private Duration pause = FIRST_PAUSE;

    private Watch(JdbcConnectionDetails database, Nudge nudge) {
        this.database = database;
        this.nudge = nudge;
    }

    static Watch over(JdbcConnectionDetails database, Nudge nudge) {
        var watch = new Watch(database, nudge);
        Thread.ofVirtual().name("live-watch").start(watch::keep);
        return watch;
    }

    /** The connection is torn down from here, since the one who listens may be waiting on it. */
    void end() {
        over.countDown();
        var listening = wire;
        if (listening != null) {
            listening.cut();
        }
    }

    private void keep() {
        try {
            do {
                listenUntilLost();
            } while (!over.await(pause.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void listenUntilLost() {
        try (var opened = Wire.to(database)) {
            wire = opened;
            pause = FIRST_PAUSE;
            // Something may have been stored while nobody listened.
            nudge.given();
            while (over.getCount() > 0) {
                if (opened.hears()) {
                    nudge.given();
                }
            }
        } catch (SQLException lost) {
            if (over.getCount() > 0) {
                LOG.warn("Not told of what is stored, trying again in {}: {}", pause, lost.getMessage());
                var doubled = pause.multipliedBy(2);
                pause = doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
            }
        }
    }
}
