package se.boras.forslag.query.model;

import java.util.Collection;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** Rows as columns, for statements that take many rows at once. */
public final class Columns {

    private Columns() {}

    public static <T> @Nullable String[] all(Collection<T> rows, Function<T, @Nullable Object> value) {
        return rows.stream().map(value).map(Columns::text).toArray(String[]::new);
    }

    /** As the numbers they are, which the database needs not read first. */
    public static <T> Long[] numbers(Collection<T> rows, ToLongFunction<T> value) {
        return rows.stream().mapToLong(value).boxed().toArray(Long[]::new);
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
