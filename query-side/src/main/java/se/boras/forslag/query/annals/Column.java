package se.boras.forslag.query.annals;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A part of a view that questions are asked by, in a column of its own. */
record Column<V>(String name, String type, Function<V, @Nullable Object> value) {

    static <V> Column<V> text(String name, Function<V, @Nullable Object> value) {
        return new Column<>(name, "text", value.andThen(it -> it == null ? null : it.toString()));
    }

    static <V> Column<V> date(String name, Function<V, @Nullable Object> value) {
        return new Column<>(name, "date", value);
    }

    static <V> Column<V> number(String name, Function<V, @Nullable Object> value) {
        return new Column<>(name, "int", value);
    }

    static <V> Column<V> flag(String name, Function<V, @Nullable Object> value) {
        return new Column<>(name, "boolean", value);
    }
}
