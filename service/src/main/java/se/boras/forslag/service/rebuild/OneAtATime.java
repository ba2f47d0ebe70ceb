package se.boras.forslag.service.rebuild;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.support.JdbcUtils;

/** There is one shadow for all nodes: a lock in the database, which falls with the connection that holds it. */
final class OneAtATime implements AutoCloseable {

    /** Any number will do, so long as every node takes the same. */
    private static final long LOCK = 0x52454255;

    private final Connection connection;

    private OneAtATime(Connection connection) {
        this.connection = connection;
    }

    /** Nothing if somebody else has it. */
    static Optional<OneAtATime> attempt(DataSource database) throws SQLException {
        var connection = database.getConnection();
        try {
            if (ask(connection, "select pg_try_advisory_lock(" + LOCK + ")")) {
                return Optional.of(new OneAtATime(connection));
            }
        } catch (SQLException | RuntimeException failure) {
            JdbcUtils.closeConnection(connection);
            throw failure;
        }
        JdbcUtils.closeConnection(connection);
        return Optional.empty();
    }

    boolean isHeld() throws SQLException {
        return connection.isValid(1);
    }

    @Override
    public void close() {
        try {
            ask(connection, "select pg_advisory_unlock(" + LOCK + ")");
        } catch (SQLException _) {
            // The connection is gone, and the lock with it.
        } finally {
            JdbcUtils.closeConnection(connection);
        }
    }

    private static boolean ask(Connection connection, String question) throws SQLException {
        try (var statement = connection.createStatement();
                var answer = statement.executeQuery(question)) {
            return answer.next() && answer.getBoolean(1);
        }
    }
}
