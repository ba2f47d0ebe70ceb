package se.boras.forslag.service.eventlog;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import javax.sql.DataSource;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.command.ledger.Quiet;

/** Writes batches into {@code log.event}: the only statement in the house that adds to it stands here. */
class EventTable {

    /** Any number will do, so long as every node takes the same. */
    private static final long WRITERS_LOCK = 0x4c494747;

    private static final String LOCK = "select pg_advisory_xact_lock(?)";
    private static final String HEAD = "select position, recorded_at from log.event order by position desc limit 1";
    private static final String HEADS = """
            select s.stream, e.sequence
            from unnest(?::text[]) as s (stream)
            cross join lateral (
                select sequence from log.event where stream = s.stream collate "C" order by sequence desc limit 1) e
            """;
    private static final String ANSWERED = "select key, position from log.answer where key = any(?)";
    private static final String STIRRED =
            "select 1 from log.event where position > ? and stream >= ? and stream < ? limit 1";
    private static final String EVENTS = """
            insert into log.event
                (position, stream, sequence, kind, type, revision, recorded_at, event_id, payload, metadata)
            select ? + n, stream, sequence, kind, type, revision, ?, event_id, payload, metadata
            from unnest(?::text[], ?::bigint[], ?::text[], ?::text[], ?::text[], ?::uuid[], ?::text[], ?::text[])
                with ordinality as r (stream, sequence, kind, type, revision, event_id, payload, metadata, n)
            """;
    private static final String ANSWERS = """
            insert into log.answer (key, digest, made, position)
            select * from unnest(?::text[], ?::text[], ?::text[], ?::bigint[])
            """;

    private final DataSource database;
    private final Clock clock;

    EventTable(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Stores what may be stored of the batch in one transaction, and returns the answers to give once it is. */
    List<Runnable> store(List<Append> batch) {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                var answers = write(connection, batch);
                connection.commit();
                return answers;
            } catch (SQLException | RuntimeException failure) {
                connection.rollback();
                throw failure;
            }
        } catch (SQLException failure) {
            throw new LogUnreachable("The event log cannot be written", failure);
        }
    }

    private record Head(long position, Instant recordedAt) {}

    private List<Runnable> write(Connection connection, List<Append> batch) throws SQLException {
        try (var lock = connection.prepareStatement(LOCK)) {
            lock.setLong(1, WRITERS_LOCK);
            lock.execute();
        }
        var head = head(connection);
        var heads = pairs(connection, HEADS, streams(batch), 1);
        var answered = pairs(connection, ANSWERED, keys(batch), 0);
        var accepted = new ArrayList<Append>();
        var rows = new ArrayList<Row>();
        var positions = new ArrayList<Long>();
        var answers = new ArrayList<Runnable>();
        for (var append : batch) {
            var refusal = refusal(connection, append, heads, answered, rows);
            if (refusal != null) {
                answers.add(() -> append.stored().completeExceptionally(refusal));
                continue;
            }
            rows.addAll(append.rows());
            append.rows().forEach(row -> heads.put(row.stream(), row.sequence() + 1));
            var position = head.position() + rows.size();
            if (append.request() != null) {
                answered.put(append.request().key(), position);
            }
            accepted.add(append);
            positions.add(position);
            answers.add(() -> append.stored().complete(position));
        }
        if (!rows.isEmpty()) {
            insert(connection, rows, head);
            remember(connection, accepted, positions);
        }
        return answers;
    }

    private static @Nullable RuntimeException refusal(
            Connection connection, Append append, Map<String, Long> heads, Map<String, Long> answered, List<Row> before)
            throws SQLException {
        var refusal = append.refusal(heads, answered);
        var quiet = append.quiet();
        return refusal == null && quiet != null && isStirred(connection, quiet, before)
                ? new ConcurrencyException("Streams from " + quiet.first() + " on have moved since they were seen")
                : refusal;
    }

    /** Only what was stored lately is looked through, and what this batch is about to store. */
    private static boolean isStirred(Connection connection, Quiet quiet, List<Row> before) throws SQLException {
        try (var select = connection.prepareStatement(STIRRED)) {
            select.setLong(1, quiet.since());
            select.setString(2, quiet.first());
            select.setString(3, quiet.end());
            try (var row = select.executeQuery()) {
                return row.next() || before.stream().anyMatch(stored -> quiet.concerns(stored.stream()));
            }
        }
    }

    private void insert(Connection connection, List<Row> rows, Head head) throws SQLException {
        try (var insert = connection.prepareStatement(EVENTS)) {
            insert.setLong(1, head.position());
            insert.setObject(2, notBefore(head.recordedAt()));
            array(insert, 3, "text", rows, Row::stream);
            array(insert, 4, "bigint", rows, Row::sequence);
            array(insert, 5, "text", rows, Row::kind);
            array(insert, 6, "text", rows, Row::type);
            array(insert, 7, "text", rows, Row::revision);
            array(insert, 8, "text", rows, Row::eventId);
            array(insert, 9, "text", rows, Row::payload);
            array(insert, 10, "text", rows, Row::metadata);
            insert.executeUpdate();
        }
    }

    private void remember(Connection connection, List<Append> accepted, List<Long> positions) throws SQLException {
        var keyed = new ArrayList<Integer>();
        for (int i = 0; i < accepted.size(); i++) {
            if (accepted.get(i).request() != null) {
                keyed.add(i);
            }
        }
        if (keyed.isEmpty()) {
            return;
        }
        try (var insert = connection.prepareStatement(ANSWERS)) {
            array(
                    insert,
                    1,
                    "text",
                    keyed,
                    i -> Objects.requireNonNull(accepted.get(i).request()).key());
            array(
                    insert,
                    2,
                    "text",
                    keyed,
                    i -> Objects.requireNonNull(accepted.get(i).request()).digest());
            array(insert, 3, "text", keyed, i -> accepted.get(i).made());
            array(insert, 4, "bigint", keyed, positions::get);
            insert.executeUpdate();
        }
    }

    /** A clock that was set back does not make the log tell its story backwards. */
    private OffsetDateTime notBefore(Instant last) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return (now.isBefore(last) ? last : now).atOffset(ZoneOffset.UTC);
    }

    private static Head head(Connection connection) throws SQLException {
        try (var select = connection.prepareStatement(HEAD);
                var row = select.executeQuery()) {
            return row.next()
                    ? new Head(
                            row.getLong(1),
                            row.getObject(2, OffsetDateTime.class).toInstant())
                    : new Head(0, Instant.EPOCH);
        }
    }

    private static Map<String, Long> pairs(Connection connection, String sql, List<String> keys, long add)
            throws SQLException {
        var pairs = new HashMap<String, Long>();
        if (keys.isEmpty()) {
            return pairs;
        }
        try (var select = connection.prepareStatement(sql)) {
            array(select, 1, "text", keys, key -> key);
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    pairs.put(row.getString(1), row.getLong(2) + add);
                }
            }
        }
        return pairs;
    }

    private static List<String> streams(List<Append> batch) {
        var streams = new LinkedHashSet<String>();
        batch.forEach(append -> streams.addAll(append.heads().keySet()));
        return List.copyOf(streams);
    }

    private static List<String> keys(List<Append> batch) {
        return batch.stream()
                .map(Append::request)
                .filter(Objects::nonNull)
                .map(request -> request.key())
                .toList();
    }

    private static <T> void array(
            PreparedStatement statement, int index, String type, List<T> rows, Function<T, ?> value)
            throws SQLException {
        statement.setArray(
                index,
                statement
                        .getConnection()
                        .createArrayOf(type, rows.stream().map(value).toArray()));
    }
}
