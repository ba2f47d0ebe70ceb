package se.boras.forslag.service.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The embedded database gave up; its own last words say why. */
public final class DatabaseDidNotStart extends RuntimeException {

    DatabaseDidNotStart(String reason) {
        super(reason);
    }

    DatabaseDidNotStart(Path log, @Nullable Throwable cause) {
        super("%s (The whole story is in %s.)".formatted(lastWords(log), log), cause);
    }

    private static String lastWords(Path log) {
        try {
            return Files.readAllLines(log).stream()
                    .filter(line -> line.matches(".*(FATAL|PANIC|DETAIL|HINT|error|pg_ctl):.*"))
                    .map(line -> line.replaceFirst("^.*(FATAL|PANIC|DETAIL|HINT|error|pg_ctl):\\s*", ""))
                    .filter(words -> !words.equals("could not start server"))
                    .distinct()
                    .reduce((before, after) -> before + "; " + after)
                    .orElse("PostgreSQL said nothing.");
        } catch (IOException _) {
            return "PostgreSQL said nothing.";
        }
    }
}
