package se.boras.forslag.command.mail;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Wakes a postman of this node as soon as there is a mail to take; other nodes look by themselves each second. */
@Component
class Bell {

    private final Semaphore rung = new Semaphore(0);

    /** Rings now, or when the transaction that wrote the mail is committed. */
    void ring() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            rung.release();
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                rung.release();
            }
        });
    }

    void await(Duration atMost) throws InterruptedException {
        if (rung.tryAcquire(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
            rung.drainPermits();
        }
    }
}
