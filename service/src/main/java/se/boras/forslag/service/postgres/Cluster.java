package se.boras.forslag.service.postgres;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** One PostgreSQL on one folder, with the settings of a ledger instead of those of a test database. */
final class Cluster {

    private static final List<String> GIVEN_UP =
            List.of("could not start server", "is not a database cluster directory", "password authentication failed");

    private final Path folder;
    private final Path binaries;
    private final Path log;

    Cluster(Path folder, Path binaries, Path log) {
        this.folder = folder;
        this.binaries = binaries;
        this.log = log;
    }

    /** Starting can take minutes after a crash, and fails without a word: its log tells when waiting is in vain. */
    EmbeddedPostgres start(String password, Path passwordFile) throws InterruptedException {
        var starting = new CompletableFuture<EmbeddedPostgres>();
        Thread.ofPlatform().daemon().name("postgres-start").start(() -> {
            try {
                starting.complete(builder(password, passwordFile).start());
            } catch (IOException | RuntimeException | Error e) {
                starting.completeExceptionally(e);
            }
        });
        while (true) {
            try {
                return starting.get(100, TimeUnit.MILLISECONDS);
            } catch (ExecutionException e) {
                throw new DatabaseDidNotStart(log, e.getCause());
            } catch (TimeoutException _) {
                if (hasGivenUp()) {
                    throw new DatabaseDidNotStart(log, null);
                }
            }
        }
    }

    private EmbeddedPostgres.Builder builder(String password, Path passwordFile) {
        return EmbeddedPostgres.builder()
                .setDataDirectory(folder)
                .setOverrideWorkingDirectory(binaries.toFile())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(Duration.ofMinutes(5))
                .setOutputRedirector(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .setConnectConfig("password", password)
                // These become arguments of initdb after its "trust", and win.
                .setLocaleConfig("auth-host", "scram-sha-256")
                .setLocaleConfig("auth-local", "scram-sha-256")
                .setLocaleConfig("pwfile", passwordFile.toString())
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setLocaleConfig("locale", "C")
                .setServerConfig("fsync", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("max_connections", "100")
                // What a question on two time axes reads stays in memory beside the log's indexes.
                .setServerConfig("shared_buffers", "256MB")
                .setServerConfig("log_checkpoints", "off");
    }

    private boolean hasGivenUp() {
        try {
            var said = Files.readString(log);
            return GIVEN_UP.stream().anyMatch(said::contains);
        } catch (IOException _) {
            return false;
        }
    }
}
