package se.boras.forslag.service.eventlog;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.sql.DataSource;
import org.axonframework.modelling.command.ConcurrencyException;
import se.boras.forslag.command.ledger.Quiet;
import se.boras.forslag.command.ledger.Request;

/** Stores batches in {@code log.event}, each in a transaction of its own and under the lock that all nodes take. */
class EventTable {

    private static final String UNIQUE_VIOLATION = "23505";

    private final DataSource database;
    private final Clock clock;

    EventTable(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Stores what may be stored of the batch, and returns what to tell its callers now that it is. */
    List<Runnable> store(List<Append> batch) {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                var tellings = write(connection, batch);
                connection.commit();
                return tellings;
            } catch (SQLException | RuntimeException failure) {
                connection.rollback();
                throw failure;
            }
        } catch (SQLException failure) {
            if (UNIQUE_VIOLATION.equals(failure.getSQLState())) {
                throw new ConcurrencyException("Somebody has written without taking the lock", failure);
            }
            throw new LogUnreachable("The event log cannot be written", failure);
        }
    }

    private List<Runnable> write(Connection connection, List<Append> batch) throws SQLException {
        LogSql.lock(connection);
        var head = LogSql.head(connection);
        var heads = LogSql.heads(connection, streams(batch));
        var answered = LogSql.answered(connection, keys(batch));
        var admission = Admission.of(batch, head.position(), heads, answered, stirred(connection, batch));
        if (!admission.rows().isEmpty()) {
            LogSql.insert(connection, admission.rows(), head.position(), notBefore(head.recordedAt()));
            LogSql.remember(connection, admission.answered());
        }
        return admission.tellings();
    }

    /** A clock that was set back does not make the log tell its story backwards. */
    private OffsetDateTime notBefore(Instant last) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return (now.isBefore(last) ? last : now).atOffset(ZoneOffset.UTC);
    }

    private static List<String> streams(List<Append> batch) {
        var streams = new LinkedHashSet<String>();
        batch.forEach(append -> streams.addAll(append.heads().keySet()));
        return List.copyOf(streams);
    }

    private static Set<Quiet> stirred(Connection connection, List<Append> batch) throws SQLException {
        var stirred = new HashSet<Quiet>();
        for (var append : batch) {
            var quiet = append.quiet();
            if (quiet != null && LogSql.isStirred(connection, quiet)) {
                stirred.add(quiet);
            }
        }
        return stirred;
    }

    private static List<String> keys(List<Append> batch) {
        return batch.stream()
                .map(Append::request)
                .filter(Objects::nonNull)
                .map(Request::key)
                .toList();
    }
}
