package se.boras.forslag.service.clock;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * A clock that runs as any other but can be put forward. How far ahead it is, is kept in a file across restarts. It may
 * begin in the past; then it stands still while nobody looks, so that nothing of the story told there is missed.
 */
public class DemoClock extends Clock {

    private final Path file;
    private final Clock real = Clock.tickMillis(ZoneOffset.UTC);
    private volatile Duration ahead;

    DemoClock(Path file) {
        this.file = file;
        this.ahead = Files.exists(file) ? read(file) : Duration.ZERO;
    }

    /** For a ledger that has not been begun. */
    synchronized void beginAt(Instant past) {
        set(Duration.between(real.instant(), past));
    }

    public Instant present() {
        return real.instant();
    }

    public boolean behind() {
        return ahead.isNegative();
    }

    public synchronized void catchUp() {
        if (behind()) {
            set(Duration.ZERO);
        }
    }

    /** Never backwards: what has been recorded stays in the past. */
    synchronized void putForwardTo(Instant instant) {
        var further = Duration.between(real.instant(), instant);
        if (further.compareTo(ahead) > 0) {
            set(further);
        }
    }

    private void set(Duration further) {
        keep(further);
        ahead = further;
    }

    @Override
    public Instant instant() {
        return real.instant().plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("Local days are reckoned where they are asked for");
    }

    private Duration read(Path file) {
        try {
            var kept = Files.readString(file).strip();
            return kept.startsWith("P") ? Duration.parse(kept) : Duration.between(real.instant(), Instant.parse(kept));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void keep(Duration further) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            var kept = further.isNegative() ? real.instant().plus(further) : further;
            var written = Files.writeString(file.resolveSibling("clock.new"), kept.toString());
            Files.move(written, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
