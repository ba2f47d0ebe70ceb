package se.boras.forslag.command.ballot;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Enters orders so that those which come at the same time share one transaction, and no caller tells by its time. */
@Component
class OrderBook implements SmartLifecycle {

    private static final int MOST_AT_ONCE = 512;

    private record Entry(VoteOrder order, CompletableFuture<Void> entered) {}

    private final VoteOrders orders;
    private final MailRoom mailRoom;
    private final LinkedBlockingQueue<Entry> waiting = new LinkedBlockingQueue<>();
    private volatile boolean open;

    OrderBook(VoteOrders orders, MailRoom mailRoom) {
        this.orders = orders;
        this.mailRoom = mailRoom;
    }

    /** Waits until the order is safely stored. */
    void enter(VoteOrder order) {
        if (!open) {
            throw new IllegalStateException("The order book is closed");
        }
        var entry = new Entry(order, new CompletableFuture<>());
        waiting.add(entry);
        try {
            entry.entered().join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException reason ? reason : failed;
        }
    }

    @Override
    public void start() {
        open = true;
        Thread.ofPlatform().daemon().name("vote-orders").start(this::writeWhileOpen);
    }

    private void writeWhileOpen() {
        var batch = new ArrayList<Entry>();
        while (open || !waiting.isEmpty()) {
            try {
                var first = waiting.poll(100, TimeUnit.MILLISECONDS);
                if (first != null) {
                    batch.add(first);
                    waiting.drainTo(batch, MOST_AT_ONCE - 1);
                    write(batch);
                }
            } catch (InterruptedException _) {
                open = false;
            } finally {
                batch.clear();
            }
        }
    }

    private void write(List<Entry> batch) {
        try {
            orders.add(batch.stream().map(Entry::order).toList());
            batch.forEach(entry -> entry.entered().complete(null));
            mailRoom.nudge();
        } catch (RuntimeException failure) {
            batch.forEach(entry -> entry.entered().completeExceptionally(failure));
        }
    }

    @Override
    public void stop() {
        open = false;
    }

    @Override
    public boolean isRunning() {
        return open;
    }

    /** Stops after the last call has been answered. */
    @Override
    public int getPhase() {
        return 0;
    }
}
