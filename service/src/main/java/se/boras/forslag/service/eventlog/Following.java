package se.boras.forslag.service.eventlog;

import java.util.ArrayDeque;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.jspecify.annotations.Nullable;

/** One reader of the log on its way: far behind by pages of its own, and then with all others along the {@link Tail}. */
class Following implements TrackingEventStream {

    private static final int PAGE = 1_000;

    private final EventLogEngine log;
    private final Tail tail;
    private final ArrayDeque<TrackedEventMessage<?>> read = new ArrayDeque<>();
    private long position;
    private @Nullable Runnable told;

    Following(EventLogEngine log, Tail tail, long position) {
        this.log = log;
        this.tail = tail;
        this.position = position;
    }

    @Override
    public Optional<TrackedEventMessage<?>> peek() {
        return Optional.ofNullable(next());
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
        return next() != null || timeout > 0 && tail.awaitBeyond(position, unit.toNanos(timeout)) && next() != null;
    }

    @Override
    public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
        while (next() == null) {
            tail.awaitBeyond(position, TimeUnit.MINUTES.toNanos(1));
        }
        var event = read.remove();
        position = Tail.position(event);
        return event;
    }

    private @Nullable TrackedEventMessage<?> next() {
        if (read.isEmpty() && position < tail.end()) {
            var event = tail.find(position + 1);
            if (event == null) {
                read.addAll(log.page(position, PAGE));
            } else {
                read.add(event);
            }
        }
        return read.peek();
    }

    /** Without this a processor would look for itself, twice a second. */
    @Override
    public boolean setOnAvailableCallback(Runnable callback) {
        told = callback;
        tail.tell(callback);
        return true;
    }

    @Override
    public void close() {
        if (told != null) {
            tail.forget(told);
        }
    }
}
