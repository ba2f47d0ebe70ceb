package se.boras.forslag.service.eventlog;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import se.boras.forslag.command.ledger.Quiet;
import se.boras.forslag.service.eventlog.Admission.Answered;

/** The writer's statements: the only one in the house that adds to {@code log.event} stands here. */
final class LogSql {

    /** Any number will do, so long as every node takes the same. */
    private static final long WRITERS_LOCK = 0x4c494747;

    private static final String LOCK = "select pg_advisory_xact_lock(?)";
    private static final String HEAD = "select position, recorded_at from log.event order by position desc limit 1";
    private static final String HEADS = """
            select s.stream, e.sequence + 1
            from unnest(?::text[]) as s (stream)
            cross join lateral (
                select sequence from log.event where stream = s.stream collate "C" order by sequence desc limit 1) e
            """;
    private static final String ANSWERED = "select key, position from log.answer where key = any(?)";
    private static final String STIRRED =
            "select 1 from log.event where position > ? and stream >= ? and stream < ? limit 1";

    /** Whoever listens hears of it when, and only if, the transaction is committed. */
    private static final String EVENTS = """
            with stored as (
                insert into log.event
                    (position, stream, sequence, kind, type, revision, recorded_at, event_id, payload, metadata)
                select ? + n, stream, sequence, kind, type, revision, ?, event_id, payload, metadata
                from unnest(?::text[], ?::bigint[], ?::text[], ?::text[], ?::text[], ?::uuid[], ?::text[], ?::text[])
                    with ordinality as r (stream, sequence, kind, type, revision, event_id, payload, metadata, n))
            select pg_notify(?::text, ?::text)
            """;

    private static final String ANSWERS = """
            insert into log.answer (key, digest, made, position)
            select * from unnest(?::text[], ?::text[], ?::text[], ?::bigint[])
            """;

    private LogSql() {}

    /** Where the log ends, and when that was recorded. */
    record Head(long position, Instant recordedAt) {}

    static void lock(Connection connection) throws SQLException {
        try (var lock = connection.prepareStatement(LOCK)) {
            lock.setLong(1, WRITERS_LOCK);
            lock.execute();
        }
    }

    static Head head(Connection connection) throws SQLException {
        try (var select = connection.prepareStatement(HEAD);
                var row = select.executeQuery()) {
            return row.next()
                    ? new Head(
                            row.getLong(1),
                            row.getObject(2, OffsetDateTime.class).toInstant())
                    : new Head(0, Instant.EPOCH);
        }
    }

    static Map<String, Long> heads(Connection connection, List<String> streams) throws SQLException {
        return pairs(connection, HEADS, streams);
    }

    static Map<String, Long> answered(Connection connection, List<String> keys) throws SQLException {
        return keys.isEmpty() ? new HashMap<>() : pairs(connection, ANSWERED, keys);
    }

    /** Only what was stored lately is looked through. */
    static boolean isStirred(Connection connection, Quiet quiet) throws SQLException {
        try (var select = connection.prepareStatement(STIRRED)) {
            select.setLong(1, quiet.since());
            select.setString(2, quiet.first());
            select.setString(3, quiet.end());
            try (var row = select.executeQuery()) {
                return row.next();
            }
        }
    }

    static void insert(Connection connection, List<Row> rows, long after, OffsetDateTime at) throws SQLException {
        try (var insert = connection.prepareStatement(EVENTS)) {
            insert.setLong(1, after);
            insert.setObject(2, at);
            array(insert, 3, "text", rows, Row::stream);
            array(insert, 4, "bigint", rows, Row::sequence);
            array(insert, 5, "text", rows, Row::kind);
            array(insert, 6, "text", rows, Row::type);
            array(insert, 7, "text", rows, Row::revision);
            array(insert, 8, "text", rows, Row::eventId);
            array(insert, 9, "text", rows, Row::payload);
            array(insert, 10, "text", rows, Row::metadata);
            insert.setString(11, Notice.CHANNEL);
            insert.setLong(12, after + rows.size());
            insert.execute();
        }
    }

    static void remember(Connection connection, List<Answered> answers) throws SQLException {
        if (answers.isEmpty()) {
            return;
        }
        try (var insert = connection.prepareStatement(ANSWERS)) {
            array(insert, 1, "text", answers, answer -> answer.request().key());
            array(insert, 2, "text", answers, answer -> answer.request().digest());
            array(insert, 3, "text", answers, Answered::made);
            array(insert, 4, "bigint", answers, Answered::position);
            insert.executeUpdate();
        }
    }

    private static Map<String, Long> pairs(Connection connection, String sql, List<String> keys) throws SQLException {
        var pairs = new HashMap<String, Long>();
        try (var select = connection.prepareStatement(sql)) {
            array(select, 1, "text", keys, key -> key);
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    pairs.put(row.getString(1), row.getLong(2));
                }
            }
        }
        return pairs;
    }

    private static <T> void array(PreparedStatement statement, int at, String type, List<T> rows, Function<T, ?> value)
            throws SQLException {
        statement.setArray(
                at,
                statement
                        .getConnection()
                        .createArrayOf(type, rows.stream().map(value).toArray()));
    }
}
