package se.boras.forslag.service.postgres;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/** The PostgreSQL that the service starts itself when nobody gave it one: durable, on loopback only. */
final class EmbeddedDatabase implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);
    private static final long ENOUGH_MEGABYTES = 128;

    private final EmbeddedPostgres postgres;
    private final Passwords passwords;
    private final Postmaster postmaster;

    private EmbeddedDatabase(EmbeddedPostgres postgres, Passwords passwords, Postmaster postmaster) {
        this.postgres = postgres;
        this.passwords = passwords;
        this.postmaster = postmaster;
    }

    static EmbeddedDatabase startIn(DataFolder data) throws IOException, InterruptedException {
        refuseFullDisk(data);
        var log = data.resolve("postgres.log");
        if (Files.exists(log)) {
            Files.move(log, data.resolve("postgres.log.previous"), StandardCopyOption.REPLACE_EXISTING);
        }
        var folder = data.resolve("postgres");
        var passwordFile = data.resolve("pgpass");
        if (Files.notExists(folder)) {
            found(data, passwordFile, log);
        }
        var passwords = Passwords.readFrom(passwordFile);
        var postmaster = new Postmaster(folder);
        postmaster.stopIfLeftBehind();
        var postgres = started(data, folder, passwords, log);
        LOG.info("PostgreSQL on 127.0.0.1:{}, data in {}", postgres.getPort(), folder);
        return new EmbeddedDatabase(postgres, passwords, postmaster);
    }

    String address() {
        return "jdbc:postgresql://127.0.0.1:%d/liggaren?ApplicationName=liggaren".formatted(postgres.getPort());
    }

    String passwordOf(String role) {
        return passwords.of(role);
    }

    @Override
    public void close() throws IOException, InterruptedException {
        postgres.close();
        postmaster.awaitStopped();
    }

    /** Made under another name and renamed when whole, so that a half made one is never taken for a database. */
    private static void found(DataFolder data, Path passwordFile, Path log) throws IOException, InterruptedException {
        var unfinished = data.resolve("postgres.new");
        var postmaster = new Postmaster(unfinished);
        postmaster.stopIfLeftBehind();
        FileSystemUtils.deleteRecursively(unfinished);
        var passwords = Passwords.makeIn(passwordFile);
        try (var postgres = started(data, unfinished, passwords, log)) {
            Roles.createIn(postgres.getPostgresDatabase(), passwords);
        }
        postmaster.awaitStopped();
        Files.move(unfinished, data.resolve("postgres"), StandardCopyOption.ATOMIC_MOVE);
    }

    private static EmbeddedPostgres started(DataFolder data, Path folder, Passwords passwords, Path log)
            throws IOException, InterruptedException {
        var superuser = Files.createTempFile("liggaren", null);
        try {
            Files.writeString(superuser, passwords.of(Passwords.SUPERUSER));
            return new Cluster(folder, data.resolve("postgres-binaries"), log)
                    .start(passwords.of(Passwords.SUPERUSER), superuser);
        } catch (DatabaseDidNotStart e) {
            new Postmaster(folder).stopIfLeftBehind();
            throw e;
        } finally {
            Files.delete(superuser);
        }
    }

    private static void refuseFullDisk(DataFolder data) throws IOException {
        var megabytes = Files.getFileStore(data.resolve(".")).getUsableSpace() >> 20;
        if (megabytes < ENOUGH_MEGABYTES) {
            throw new DiskFull(data.toString(), megabytes);
        }
    }
}
