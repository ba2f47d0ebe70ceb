package se.boras.forslag.service.processors;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.springframework.stereotype.Component;
import se.boras.forslag.command.ballot.MailRoom;
import se.boras.forslag.command.mail.Postman;

/**
 * Waits until the service has done all that it does of its own accord: no policy is behind, no reader who is awake, and no
 * mail is waiting.
 */
@Component
public class Rest {

    private static final long PAUSE_NANOS = 500_000;

    private final Progress progress;
    private final Readers readers;
    private final MailRoom mailRoom;
    private final Postman postman;

    Rest(Progress progress, Readers readers, MailRoom mailRoom, Postman postman) {
        this.progress = progress;
        this.readers = readers;
        this.mailRoom = mailRoom;
        this.postman = postman;
    }

    public boolean await(Duration atMost) {
        var until = System.nanoTime() + atMost.toNanos();
        while (System.nanoTime() < until) {
            var head = progress.head();
            if (progress.await(head, Duration.ofNanos(until - System.nanoTime()), readers::isAwake)
                    && mailRoom.idle()
                    && postman.idle()
                    && progress.head() == head) {
                return true;
            }
            LockSupport.parkNanos(PAUSE_NANOS);
        }
        return false;
    }
}
