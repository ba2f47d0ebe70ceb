package se.boras.forslag.command.work;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * How long to wait before trying again.
 *
 * @param first the first pauses, in their order
 * @param then every pause after them
 * @param atMost what all pauses together may come to; after that it is not tried again
 */
public record BackOff(List<Duration> first, Duration then, Duration atMost) {

    public BackOff {
        first = List.copyOf(first);
        if (!then.isPositive() || first.stream().anyMatch(pause -> !pause.isPositive())) {
            throw new IllegalArgumentException("A pause must be longer than nothing");
        }
    }

    /** The pause after an attempt that failed; none if it was the last. */
    public Optional<Duration> after(int failedAttempts) {
        var waited = Duration.ZERO;
        for (int attempt = 1; attempt < failedAttempts; attempt++) {
            waited = waited.plus(pause(attempt));
        }
        var next = pause(failedAttempts);
        return waited.plus(next).compareTo(atMost) > 0 ? Optional.empty() : Optional.of(next);
    }

    private Duration pause(int attempt) {
        return attempt <= first.size() ? first.get(attempt - 1) : then;
    }
}
