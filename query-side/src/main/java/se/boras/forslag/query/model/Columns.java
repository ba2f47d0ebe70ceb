package se.boras.forslag.query.model;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Rows as columns, for statements that take many rows at once. */
public final class Columns {

    private Columns() {}

    public static <T> @Nullable String[] all(Collection<T> rows, Function<T, @Nullable Object> value) {
        return rows.stream().map(value).map(Columns::text).toArray(String[]::new);
    }

    private static @Nullable String text(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Instant instant -> instant.atOffset(ZoneOffset.UTC).toString();
            default -> value.toString();
        };
    }
}
