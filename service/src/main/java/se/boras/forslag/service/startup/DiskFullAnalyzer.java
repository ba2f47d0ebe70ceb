package se.boras.forslag.service.startup;

import java.io.IOException;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import se.boras.forslag.service.postgres.DatabaseDidNotStart;
import se.boras.forslag.service.postgres.DiskFull;

/** Recognises a full disk whoever noticed it: the service, the operating system or PostgreSQL. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class DiskFullAnalyzer implements FailureAnalyzer {

    private static final String NO_SPACE = "No space left on device";

    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        return Stream.<@Nullable Throwable>iterate(failure, e -> e != null, e -> e.getCause())
                .filter(DiskFullAnalyzer::saysDiskFull)
                .findFirst()
                .map(cause -> new FailureAnalysis(
                        cause instanceof DiskFull
                                ? String.valueOf(cause.getMessage())
                                : "The disk of the database is full.",
                        "Free some space, or start with --liggaren.data=<a folder on another disk>",
                        cause))
                .orElse(null);
    }

    private static boolean saysDiskFull(Throwable cause) {
        return switch (cause) {
            case DiskFull _ -> true;
            case SQLException refused -> "53100".equals(refused.getSQLState());
            case IOException _, DatabaseDidNotStart _ ->
                String.valueOf(cause.getMessage()).contains(NO_SPACE);
            default -> false;
        };
    }
}
