package se.boras.forslag.service.lag;

import java.time.Duration;
import java.time.temporal.ChronoUnit;

/**
 * How far behind the log a processor is: so many events, the oldest of which has waited so long. Silence is how long ago
 * the node that runs it last said so.
 */
public record Lag(String processor, long position, long head, Duration waited, Duration silence) {

    /** Of one that nobody runs here. */
    public static Lag unknown(String processor) {
        return new Lag(processor, 0, 0, Duration.ZERO, ChronoUnit.FOREVER.getDuration());
    }

    public long events() {
        return Math.max(0, head - position);
    }

    public double seconds() {
        return waited.toMillis() / 1000.0;
    }

    /** It does not come on, or nobody runs it. */
    boolean isLongerThan(Duration bearable) {
        return longest().compareTo(bearable) > 0;
    }

    /** How long it has not come on, or nobody has run it. */
    Duration longest() {
        return waited.compareTo(silence) > 0 ? waited : silence;
    }
}
