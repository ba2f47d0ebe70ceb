package se.boras.forslag.command.mail;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Sends what waits in the outbox, woken by the bell and otherwise each second; several share the work. */
@Component
public class Postman implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);
    private static final int MAILS_PER_CONNECTION = 25;
    private static final Duration ROUND = Duration.ofSeconds(1);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Mailbag bag;
    private final Hold hold;
    private final Outbox outbox;
    private final Courier courier;
    private final Bell bell;
    private final Tidings tidings;
    private final TransactionTemplate transaction;
    private final int postmen;
    private volatile List<Thread> threads = List.of();
    private volatile boolean running;

    Postman(
            Mailbag bag,
            Hold hold,
            Outbox outbox,
            Courier courier,
            Bell bell,
            Tidings tidings,
            PlatformTransactionManager transactions,
            @Value("${liggaren.mail.postmen:3}") int postmen) {
        this.bag = bag;
        this.hold = hold;
        this.outbox = outbox;
        this.courier = courier;
        this.bell = bell;
        this.tidings = tidings;
        this.transaction = new TransactionTemplate(transactions);
        this.postmen = postmen;
    }

    /** Nothing is due and nothing remains to be told. */
    public boolean idle() {
        return !outbox.waiting();
    }

    /** Something may have become due otherwise than by being put in the outbox. */
    public void wake() {
        bell.ring();
    }

    @Override
    public void start() {
        running = true;
        threads = IntStream.range(0, postmen)
                .mapToObj(n -> Thread.ofVirtual().name("postman-" + n).start(this::walk))
                .toList();
    }

    @Override
    public void stop() {
        running = false;
        try {
            for (var thread : threads) {
                thread.join(PATIENCE);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void walk() {
        while (running) {
            try {
                if (round() == 0) {
                    bell.await(ROUND);
                }
            } catch (InterruptedException _) {
                return;
            } catch (RuntimeException failure) {
                pauseAfter(failure);
            }
        }
    }

    /** One bag of mails, in a transaction of its own; how many there were. */
    int round() {
        int taken = transaction.execute(_ -> deliver(bag.take(hold.allows(MAILS_PER_CONNECTION))));
        tidings.tell();
        return taken;
    }

    private int deliver(List<Waiting> mails) {
        var sent = new ArrayList<Waiting>();
        var notTried = new ArrayList<String>();
        courier.carry(mails).forEach((mail, outcome) -> {
            switch (outcome) {
                case Outcome.Sent _ -> sent.add(mail);
                case Outcome.Later later -> bag.later(mail, later);
                case Outcome.Failed failed -> bag.failed(mail, failed);
                case Outcome.NotTried all -> notTried.add(all.reason());
            }
        });
        if (!sent.isEmpty()) {
            bag.sent(sent);
            hold.letGo();
        }
        if (!notTried.isEmpty()) {
            hold.holdAll(notTried.getFirst());
        }
        return mails.size();
    }

    private void pauseAfter(RuntimeException failure) {
        if (!running) {
            return;
        }
        LOG.warn("Mail waits: {}", failure.getClass().getSimpleName());
        try {
            Thread.sleep(ROUND);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
