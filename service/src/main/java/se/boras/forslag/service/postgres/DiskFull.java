package se.boras.forslag.service.postgres;

/** Too little room is left for a database that must never lose what it has confirmed. */
public final class DiskFull extends RuntimeException {

    DiskFull(String folder, long megabytes) {
        super("The disk of %s is full (%d MB left).".formatted(folder, megabytes));
    }
}
