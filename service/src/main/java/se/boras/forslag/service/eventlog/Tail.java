package se.boras.forslag.service.eventlog;

import static java.util.concurrent.TimeUnit.NANOSECONDS;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The newest events of the log, read and decoded once for all who follow it, who are told at once that there are more.
 * Positions have no gaps, so an event's place here is its position.
 */
class Tail implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Tail.class);
    private static final int KEPT = 1 << 13;
    private static final int PAGE = 1_000;
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);

    /** A run of events is read in larger pieces, since each piece costs every follower a transaction. */
    private static final Duration PAUSE_PER_EVENT = Duration.ofNanos(200_000);

    private static final Duration LONGEST_PAUSE = Duration.ofMillis(50);

    private final EventLogEngine log;
    private final AtomicReferenceArray<TrackedEventMessage<?>> newest = new AtomicReferenceArray<>(KEPT);
    private final Set<Runnable> followers = new CopyOnWriteArraySet<>();
    private @Nullable Thread reader;
    private volatile boolean closed;
    private volatile long end;

    Tail(EventLogEngine log) {
        this.log = log;
    }

    static long position(TrackedEventMessage<?> event) {
        return event.trackingToken().position().orElseThrow();
    }

    synchronized void start() {
        if (reader == null && !closed) {
            end = log.head();
            reader = Thread.ofPlatform().daemon().name("log-tail").start(this::readWhileOpen);
        }
    }

    void tell(Runnable follower) {
        followers.add(follower);
    }

    void forget(Runnable follower) {
        followers.remove(follower);
    }

    /** Something was stored; what other nodes store is found by looking. */
    synchronized void nudge() {
        LockSupport.unpark(reader);
    }

    long end() {
        return end;
    }

    /** Nothing once so much has come since that it is no longer kept here. */
    @Nullable
    TrackedEventMessage<?> find(long position) {
        var event = newest.get(place(position));
        return event != null && position(event) == position ? event : null;
    }

    synchronized boolean awaitBeyond(long position, long nanos) throws InterruptedException {
        var until = System.nanoTime() + nanos;
        while (end <= position && System.nanoTime() < until) {
            NANOSECONDS.timedWait(this, until - System.nanoTime());
        }
        return end > position;
    }

    private void readWhileOpen() {
        while (!closed) {
            try {
                var page = log.page(end, PAGE);
                if (page.isEmpty()) {
                    LockSupport.parkNanos(this, BETWEEN_LOOKS.toNanos());
                } else {
                    take(page);
                    NANOSECONDS.sleep(Math.min(page.size() * PAUSE_PER_EVENT.toNanos(), LONGEST_PAUSE.toNanos()));
                }
            } catch (InterruptedException _) {
                return;
            } catch (RuntimeException unreadable) {
                LOG.warn("The log cannot be followed: {}", unreadable.getMessage());
                LockSupport.parkNanos(this, BETWEEN_LOOKS.toNanos());
            }
        }
    }

    private void take(List<? extends TrackedEventMessage<?>> page) {
        page.forEach(event -> newest.set(place(position(event)), event));
        synchronized (this) {
            end = position(page.getLast());
            notifyAll();
        }
        followers.forEach(Runnable::run);
    }

    private static int place(long position) {
        return (int) (position & (KEPT - 1));
    }

    @Override
    public synchronized void close() {
        closed = true;
        if (reader != null) {
            reader.interrupt();
        }
    }
}
