package se.boras.forslag.command.limits;

/** Somebody calls more often than is taken. */
public class TooManyCalls extends RuntimeException {

    private final long retryAfterSeconds;

    TooManyCalls(long retryAfterSeconds) {
        super("Too many calls", null, false, false);
        this.retryAfterSeconds = retryAfterSeconds;
    }

    long retryAfterSeconds() {
        return retryAfterSeconds;
    }
}
