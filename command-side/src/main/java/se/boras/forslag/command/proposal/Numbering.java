package se.boras.forslag.command.proposal;

import java.util.concurrent.locks.ReentrantLock;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.springframework.stereotype.Component;
import se.boras.forslag.events.proposal.PublicNumber;

/**
 * Gives out public numbers one at a time: nobody here is told the next before the one before is stored or given up, so
 * that the series has no gaps. Another node may still be faster; then the log refuses, and a new number is asked for.
 */
@Component
class Numbering {

    private final PublicNumbers numbers;
    private final ReentrantLock turn = new ReentrantLock(true);

    Numbering(PublicNumbers numbers) {
        this.numbers = numbers;
    }

    /** The turn lasts until the command that asked is over, whatever becomes of it. */
    PublicNumber next(int year) {
        turn.lock();
        CurrentUnitOfWork.get().onCleanup(_ -> turn.unlock());
        return numbers.next(year);
    }
}
