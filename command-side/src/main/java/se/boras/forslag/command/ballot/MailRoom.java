package se.boras.forslag.command.ballot;

import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes the letters that were ordered, behind the callers' backs, some at a time in one transaction. */
@Component
public class MailRoom implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(MailRoom.class);
    private static final int LETTERS_AT_ONCE = 50;

    private final VoteOrders orders;
    private final LetterWriter writer;
    private final TransactionTemplate transaction;
    private final Semaphore bell = new Semaphore(0);
    private volatile boolean open;
    private volatile @Nullable Thread clerk;

    MailRoom(VoteOrders orders, LetterWriter writer, PlatformTransactionManager transactions) {
        this.orders = orders;
        this.writer = writer;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Whether no letter is ordered that has not been handed on. */
    public boolean idle() {
        return orders.none();
    }

    void nudge() {
        bell.release();
    }

    /** How many letters were written. */
    int writeSome() {
        return transaction.<Integer>execute(_ -> {
            List<VoteOrder> taken = orders.take(LETTERS_AT_ONCE);
            taken.forEach(writer::write);
            return taken.size();
        });
    }

    @Override
    public void start() {
        open = true;
        clerk = Thread.ofPlatform().daemon().name("vote-letters").start(this::work);
    }

    private void work() {
        while (open) {
            try {
                while (open && writeSome() == LETTERS_AT_ONCE) {
                    LOG.trace("More letters are waiting");
                }
                bell.tryAcquire(1, TimeUnit.SECONDS);
                bell.drainPermits();
            } catch (InterruptedException _) {
                open = false;
            } catch (RuntimeException failure) {
                LOG.warn("Letters to voters wait: {}", failure.getMessage());
                pause();
            }
        }
    }

    private void pause() {
        try {
            TimeUnit.SECONDS.sleep(1);
        } catch (InterruptedException _) {
            open = false;
        }
    }

    @Override
    public void stop() {
        open = false;
        nudge();
        var working = clerk;
        if (working != null) {
            try {
                working.join(5_000);
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        }
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
