package se.boras.forslag.service.lives;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.boras.forslag.command.ledger.Commands;
import se.boras.forslag.command.links.Links;
import se.boras.forslag.service.processors.Progress;

/** What of the running service a life needs; several lives are lived at once, under one clock. */
public record House(
        Commands commands,
        Links links,
        JdbcClient database,
        Progress progress,
        Clock clock,
        ReadWriteLock day,
        Consumer<Duration> later) {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** What follows from what follows: no policy's command has longer consequences than this. */
    private static final int ROUNDS = 3;

    /** Waits until the policies have done what follows from all there is, and returns how far the log reaches then. */
    long settled() {
        for (int round = 0; round < ROUNDS; round++) {
            var head = progress.head();
            if (!progress.await(head, PATIENCE)) {
                throw new IllegalStateException("The policies are behind at " + head);
            }
        }
        return progress.head();
    }

    /** Nobody puts the clock forward while somebody else is at it. */
    void thisVeryDay(Runnable deed) {
        day.readLock().lock();
        try {
            deed.run();
        } finally {
            day.readLock().unlock();
        }
    }

    void advance(Duration by) {
        day.writeLock().lock();
        try {
            later.accept(by);
        } finally {
            day.writeLock().unlock();
        }
    }
}
