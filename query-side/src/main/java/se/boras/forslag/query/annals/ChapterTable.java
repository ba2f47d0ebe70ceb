package se.boras.forslag.query.annals;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.boras.forslag.query.reading.Json;

/** Keeps the slices of one chapter, a batch at a time. */
final class ChapterTable<V> {

    private static final String VIEWS = """
            insert into annal_view (subject, known_from, valid_from, view)
            select * from unnest(?::text[], ?::bigint[], ?::date[], ?::text[])
            """;

    private final JdbcClient database;
    private final Chapter<V> chapter;
    private final String insert;

    ChapterTable(JdbcClient database, Chapter<V> chapter) {
        this.database = database;
        this.chapter = chapter;
        this.insert = insert(chapter);
    }

    /** What is known at present of each of the subjects, in the order of days. */
    Map<String, List<Slice<V>>> known(Collection<String> subjects) {
        return database
                .sql("select subject, valid_from, valid_until, known_from, known_until, view from " + chapter.table()
                        + " join annal_view using (subject, known_from, valid_from)"
                        + " where subject in (select unnest(?::text[])) and known_until = ?"
                        + " order by subject, valid_from")
                .params(subjects.toArray(String[]::new), Slice.STILL)
                .query((row, _) -> slice(row))
                .list()
                .stream()
                .collect(groupingBy(Slice::subject));
    }

    void overtake(List<Slice<V>> slices) {
        if (!slices.isEmpty()) {
            database.sql("update " + chapter.table() + " t set known_until = u.known_until"
                            + " from unnest(?::text[], ?::date[], ?::bigint[], ?::bigint[])"
                            + " as u (subject, valid_from, known_from, known_until) where t.subject = u.subject"
                            + " and t.valid_from = u.valid_from and t.known_from = u.known_from")
                    .params(
                            all(slices, Slice::subject),
                            all(slices, Slice::from),
                            all(slices, Slice::knownFrom),
                            all(slices, Slice::knownUntil))
                    .update();
        }
    }

    void add(List<Slice<V>> slices) {
        if (slices.isEmpty()) {
            return;
        }
        var values = new ArrayList<Object>(List.of(
                all(slices, Slice::subject),
                all(slices, Slice::from),
                all(slices, Slice::until),
                all(slices, Slice::knownFrom),
                all(slices, Slice::knownUntil)));
        chapter.columns()
                .forEach(column ->
                        values.add(all(slices, slice -> column.value().apply(slice.view()))));
        database.sql(insert).params(values).update();
        database.sql(VIEWS)
                .params(
                        all(slices, Slice::subject),
                        all(slices, Slice::knownFrom),
                        all(slices, Slice::from),
                        all(slices, slice -> Json.MAPPER.writeValueAsString(slice.view())))
                .update();
    }

    private static String insert(Chapter<?> chapter) {
        var names = Stream.of("subject", "valid_from", "valid_until", "known_from", "known_until");
        var types = Stream.of("text", "date", "date", "bigint", "bigint");
        var given = Stream.concat(types, chapter.columns().stream().map(Column::type));
        var columns = Stream.concat(names, chapter.columns().stream().map(Column::name))
                .toList();
        return "insert into " + chapter.table() + " (" + String.join(", ", columns) + ") select * from unnest("
                + given.map(type -> "?::" + type + "[]").collect(joining(", ")) + ")";
    }

    private static <V> @Nullable String[] all(List<Slice<V>> slices, Function<Slice<V>, @Nullable Object> value) {
        return slices.stream()
                .map(value)
                .map(it -> it == null ? null : it.toString())
                .toArray(String[]::new);
    }

    private Slice<V> slice(ResultSet row) throws SQLException {
        return new Slice<>(
                row.getString("subject"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_until", LocalDate.class),
                row.getLong("known_from"),
                row.getLong("known_until"),
                Json.MAPPER.readValue(row.getString("view"), chapter.view()),
                true);
    }
}
