package se.boras.forslag.command.mail;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
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
    private final Outbox outbox;
    private final Courier courier;
    private final Bell bell;
    private final DeliveryReports reports;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final int postmen;
    private final ReentrantLock telling = new ReentrantLock();
    private volatile List<Thread> threads = List.of();
    private volatile boolean running;

    Postman(
            Mailbag bag,
            Outbox outbox,
            Courier courier,
            Bell bell,
            DeliveryReports reports,
            PlatformTransactionManager transactions,
            Clock clock,
            @Value("${liggaren.mail.postmen:3}") int postmen) {
        this.bag = bag;
        this.outbox = outbox;
        this.courier = courier;
        this.bell = bell;
        this.reports = reports;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
        this.postmen = postmen;
    }

    /** Nothing is due and nothing remains to be told. */
    public boolean idle() {
        return !outbox.waiting();
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
        int taken = transaction.execute(_ -> deliver(bag.take(MAILS_PER_CONNECTION)));
        if (telling.tryLock()) {
            try {
                tell();
            } finally {
                telling.unlock();
            }
        }
        return taken;
    }

    private int deliver(List<Waiting> mails) {
        var sent = new ArrayList<Waiting>();
        courier.carry(mails).forEach((mail, outcome) -> {
            switch (outcome) {
                case Outcome.Sent _ -> sent.add(mail);
                case Outcome.Later later -> bag.later(mail, later);
                case Outcome.Failed failed -> bag.failed(mail, failed);
            }
        });
        if (!sent.isEmpty()) {
            bag.sent(sent);
        }
        return mails.size();
    }

    private void tell() {
        for (var mail : bag.untold(MAILS_PER_CONNECTION)) {
            if (mail.sentAt() != null) {
                reports.accepted(mail.notification(), mail.messageId(), mail.sentAt());
            } else {
                reports.returned(mail.notification(), mail.status() == null ? "5.0.0" : mail.status(), clock.instant());
            }
            bag.told(mail);
        }
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
