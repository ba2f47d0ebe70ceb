package se.boras.forslag.service.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The random passwords of the database's roles, in a file that psql can read too ({@code PGPASSFILE}). */
record Passwords(Map<String, String> byRole) {

    static final String SUPERUSER = "postgres";
    static final String OWNER = "liggaren_owner";
    static final String SERVICE = "liggaren";

    private static final SecureRandom RANDOM = new SecureRandom();

    static Passwords readFrom(Path file) throws IOException {
        if (Files.notExists(file)) {
            throw new DatabaseDidNotStart("The passwords of the database are missing: %s.".formatted(file));
        }
        return new Passwords(Files.readAllLines(file).stream()
                .map(line -> line.split(":"))
                .collect(Collectors.toMap(part -> part[3], part -> part[4])));
    }

    static Passwords makeIn(Path file) throws IOException {
        var passwords = new Passwords(
                Stream.of(SUPERUSER, OWNER, SERVICE).collect(Collectors.toMap(Function.identity(), _ -> random())));
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.write(
                file,
                passwords.byRole.entrySet().stream()
                        .map(entry -> "127.0.0.1:*:*:%s:%s".formatted(entry.getKey(), entry.getValue()))
                        .toList());
        return passwords;
    }

    String of(String role) {
        return Objects.requireNonNull(byRole.get(role), role);
    }

    @Override
    public String toString() {
        return "Passwords of " + byRole.keySet();
    }

    private static String random() {
        var bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
