package se.boras.forslag.service.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * The PostgreSQL process that a folder's {@code postmaster.pid} speaks of: it survives a service that was killed, and
 * must be gone before the next one starts.
 */
final class Postmaster {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Path cluster;
    private final Path pidFile;

    Postmaster(Path cluster) {
        this.cluster = cluster;
        this.pidFile = cluster.resolve("postmaster.pid");
    }

    /** The caller holds the folder's lock, so whatever still runs here has lost its master. */
    void stopIfLeftBehind() throws IOException, InterruptedException {
        var named = named();
        if (named.filter(this::isOurs).isPresent()) {
            new ProcessBuilder("sh", "-c", "kill -INT " + named.get().pid())
                    .start()
                    .waitFor();
            awaitStopped();
        } else if (named.isPresent()) {
            // After a reboot the number may belong to a stranger, and PostgreSQL would take it for itself.
            Files.deleteIfExists(pidFile);
        }
    }

    /** PostgreSQL removes the file as its last act; the process itself may linger unreaped. */
    void awaitStopped() throws InterruptedException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (Files.exists(pidFile) && named().filter(this::isOurs).isPresent()) {
            if (System.nanoTime() > end) {
                throw new DatabaseDidNotStart(
                        "The PostgreSQL of an earlier run does not stop: see %s.".formatted(pidFile));
            }
            Thread.sleep(20);
        }
    }

    private Optional<ProcessHandle> named() {
        try {
            var pid = Files.readAllLines(pidFile).getFirst().strip();
            return ProcessHandle.of(Long.parseLong(pid)).filter(ProcessHandle::isAlive);
        } catch (IOException | RuntimeException _) {
            return Optional.empty();
        }
    }

    private boolean isOurs(ProcessHandle process) {
        var info = process.info();
        return info.command().filter(command -> command.endsWith("/postgres")).isPresent()
                && info.commandLine()
                        .filter(line -> line.contains(cluster.toString()))
                        .isPresent();
    }
}
