package se.boras.forslag.service.eventlog;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets callers who append at the same time share one transaction: one flush to disk for many commands, and one writer,
 * so that the order of the commits is the order of the positions.
 */
class GroupCommit implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(GroupCommit.class);
    private static final int MOST_APPENDS_AT_ONCE = 512;

    private final EventTable table;
    private final LinkedBlockingQueue<Append> waiting = new LinkedBlockingQueue<>();
    private final Thread writer;
    private volatile boolean closed;

    GroupCommit(EventTable table) {
        this.table = table;
        this.writer = Thread.ofPlatform().name("group-commit").start(this::writeWhileOpen);
    }

    /** Waits until the events are safely stored and tells the position of the last one. */
    long append(Append append) {
        if (closed) {
            throw new LogUnreachable("The log is closing", null);
        }
        waiting.add(append);
        try {
            return append.stored().join();
        } catch (CompletionException refused) {
            throw refused.getCause() instanceof RuntimeException reason ? reason : refused;
        }
    }

    private void writeWhileOpen() {
        var batch = new ArrayList<Append>();
        while (!closed || !waiting.isEmpty()) {
            try {
                var first = waiting.poll(100, TimeUnit.MILLISECONDS);
                if (first != null) {
                    batch.add(first);
                    waiting.drainTo(batch, MOST_APPENDS_AT_ONCE - 1);
                    store(batch);
                }
            } catch (InterruptedException _) {
                closed = true;
            } finally {
                batch.clear();
            }
        }
    }

    private void store(List<Append> batch) {
        try {
            table.store(batch).forEach(Runnable::run);
        } catch (RuntimeException failure) {
            LOG.warn("A batch of {} appends was not stored: {}", batch.size(), failure.getMessage());
            batch.forEach(append -> append.stored().completeExceptionally(failure));
        }
    }

    @Override
    public void close() {
        closed = true;
        try {
            writer.join();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
