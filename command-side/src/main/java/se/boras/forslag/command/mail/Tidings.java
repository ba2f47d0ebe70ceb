package se.boras.forslag.command.mail;

import static java.util.Objects.requireNonNullElse;

import java.time.Clock;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.stereotype.Component;

/** Tells what became of mails that were attempts to pay a debt; one teller at a time on a node is enough. */
@Component
class Tidings {

    private static final int AT_A_TIME = 100;
    private static final String UNKNOWN_STATUS = "5.0.0";

    private final Mailbag bag;
    private final DeliveryReports reports;
    private final Clock clock;
    private final ReentrantLock telling = new ReentrantLock();

    Tidings(Mailbag bag, DeliveryReports reports, Clock clock) {
        this.bag = bag;
        this.reports = reports;
        this.clock = clock;
    }

    void tell() {
        if (!telling.tryLock()) {
            return;
        }
        try {
            bag.untold(AT_A_TIME).forEach(this::tell);
        } finally {
            telling.unlock();
        }
    }

    /** Noted as told only after it was: told twice does no harm, never told would. */
    private void tell(Mailbag.Untold mail) {
        if (mail.sentAt() != null) {
            reports.accepted(mail.notification(), mail.messageId(), mail.sentAt());
        } else {
            var status = requireNonNullElse(mail.status(), UNKNOWN_STATUS);
            reports.returned(mail.notification(), status, clock.instant());
        }
        bag.told(mail);
    }
}
