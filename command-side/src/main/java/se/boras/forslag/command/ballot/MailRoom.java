package se.boras.forslag.command.ballot;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import se.boras.forslag.command.work.BackOff;
import se.boras.forslag.command.work.Worker;

/**
 * Writes the letters that were ordered, behind the callers' backs, some at a time in one transaction. Where one of them
 * cannot be written they are written one by one, and that one waits for itself and not for the others.
 */
@Component
public class MailRoom extends Worker {

    private static final Logger LOG = LoggerFactory.getLogger(MailRoom.class);
    private static final Duration BETWEEN_ROUNDS = Duration.ofSeconds(1);
    private static final int LETTERS_AT_ONCE = 50;
    private static final BackOff BACK_OFF = new BackOff(
            List.of(Duration.ofMinutes(1), Duration.ofMinutes(15)), Duration.ofHours(1), Duration.ofHours(6));

    private final VoteOrders orders;
    private final LetterWriter writer;
    private final Clock clock;
    private final TransactionTemplate transaction;

    MailRoom(VoteOrders orders, LetterWriter writer, Clock clock, PlatformTransactionManager transactions) {
        super("vote-letters", BETWEEN_ROUNDS);
        this.orders = orders;
        this.writer = writer;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Whether every letter that was ordered has been handed on, but those that could not be and wait. */
    public boolean idle() {
        return orders.none(clock.instant());
    }

    void nudge() {
        soon();
    }

    @Override
    protected void round() {
        while (writeSome() == LETTERS_AT_ONCE) {
            LOG.trace("More letters are waiting");
        }
    }

    /** How many orders were dealt with. */
    int writeSome() {
        try {
            return transaction.<Integer>execute(_ -> {
                var taken = orders.take(LETTERS_AT_ONCE, clock.instant());
                taken.forEach(writer::write);
                return taken.size();
            });
        } catch (RuntimeException one) {
            var waiting = orders.waiting(LETTERS_AT_ONCE, clock.instant());
            waiting.forEach(this::writeAlone);
            return waiting.size();
        }
    }

    private void writeAlone(VoteOrders.Waiting order) {
        try {
            transaction.executeWithoutResult(_ -> orders.take(order).ifPresent(writer::write));
        } catch (RuntimeException failure) {
            var why = failure.getClass().getSimpleName();
            BACK_OFF.after(order.attempts() + 1)
                    .ifPresentOrElse(
                            pause -> orders.putOff(order, clock.instant().plus(pause)), () -> giveUp(order, why));
        }
    }

    private void giveUp(VoteOrders.Waiting order, String why) {
        LOG.warn("A letter to a voter cannot be written, and is not tried again: {}", why);
        orders.take(order);
    }
}
