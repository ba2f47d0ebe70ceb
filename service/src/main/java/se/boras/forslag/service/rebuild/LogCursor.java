package se.boras.forslag.service.rebuild;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import javax.sql.DataSource;
import org.postgresql.PGStatement;
import se.boras.forslag.query.log.Decoding;
import se.boras.forslag.query.log.PastEvent;

/** Goes through the log forwards only, and holds no more of it than it hands out at a time. */
final class LogCursor implements AutoCloseable {

    static final int AT_A_TIME = 5_000;

    /** Rows are wanted as they come, not after a sorting of the whole. */
    private static final String AS_THEY_COME = "set local enable_sort to off";

    private static final String EVENTS = "select " + Decoding.COLUMNS
            + " from log.event where position > ? and position <= ? and type = any(?) order by position";

    private final Connection connection;
    private final PreparedStatement statement;
    private final ResultSet rows;

    private LogCursor(Connection connection, PreparedStatement statement, ResultSet rows) {
        this.connection = connection;
        this.statement = statement;
        this.rows = rows;
    }

    static LogCursor over(DataSource database, long after, long until, Collection<String> types) throws SQLException {
        var connection = database.getConnection();
        try {
            connection.setAutoCommit(false);
            try (var plan = connection.createStatement()) {
                plan.execute(AS_THEY_COME);
            }
            var statement = connection.prepareStatement(EVENTS);
            statement.unwrap(PGStatement.class).setPrepareThreshold(-1);
            statement.setFetchSize(AT_A_TIME);
            statement.setLong(1, after);
            statement.setLong(2, until);
            statement.setArray(3, connection.createArrayOf("text", types.toArray()));
            return new LogCursor(connection, statement, statement.executeQuery());
        } catch (SQLException failed) {
            connection.close();
            throw failed;
        }
    }

    /** The next events, decoded; none when it has come to the end. */
    List<PastEvent> next() throws SQLException {
        var events = new ArrayList<PastEvent>(AT_A_TIME);
        while (events.size() < AT_A_TIME && rows.next()) {
            events.add(decoded());
        }
        return events;
    }

    private PastEvent decoded() throws SQLException {
        try {
            return Decoding.of(rows);
        } catch (RuntimeException unreadable) {
            throw RebuildFailed.at(rows.getLong("position"), rows.getString("type"), unreadable);
        }
    }

    @Override
    public void close() throws SQLException {
        try (connection;
                statement;
                rows) {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }
}
