package se.boras.forslag.command.ballot;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Rows as columns, for statements that take many rows at once; PostgreSQL reads the texts as the types they name. */
final class Columns {

    private Columns() {}

    static String[] texts(Collection<?> values) {
        return values.stream().map(Object::toString).toArray(String[]::new);
    }

    static <T> @Nullable String[] all(List<T> rows, Function<T, @Nullable Object> value) {
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
