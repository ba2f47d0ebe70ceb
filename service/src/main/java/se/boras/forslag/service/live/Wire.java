package se.boras.forslag.service.live;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.postgresql.PGConnection;
import org.postgresql.PGProperty;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import se.boras.forslag.service.eventlog.Notice;

/** A connection on which nothing is asked, only heard. */
final class Wire implements AutoCloseable {

    /** What it goes by among the connections of the database. */
    private static final String NAME = "liggaren-live";

    private static final int LISTEN_MILLIS = 10_000;
    private static final int SECONDS_TO_ANSWER = 5;

    private final Connection connection;

    private Wire(Connection connection) {
        this.connection = connection;
    }

    static Wire to(JdbcConnectionDetails address) throws SQLException {
        var settings = new Properties();
        settings.setProperty("user", String.valueOf(address.getUsername()));
        settings.setProperty("password", String.valueOf(address.getPassword()));
        PGProperty.TCP_KEEP_ALIVE.set(settings, true);
        PGProperty.CONNECT_TIMEOUT.set(settings, SECONDS_TO_ANSWER);
        var connection = DriverManager.getConnection(address.getJdbcUrl(), settings);
        try (var listen = connection.createStatement()) {
            connection.setClientInfo("ApplicationName", NAME);
            listen.execute("listen " + Notice.CHANNEL);
            return new Wire(connection);
        } catch (SQLException failed) {
            connection.close();
            throw failed;
        }
    }

    /** Whether something was heard; after a long silence it is made sure that the other end is still there. */
    boolean hears() throws SQLException {
        var heard = connection.unwrap(PGConnection.class).getNotifications(LISTEN_MILLIS);
        if (heard != null && heard.length > 0) {
            return true;
        }
        if (!connection.isValid(SECONDS_TO_ANSWER)) {
            throw new SQLException("The connection is dead");
        }
        return false;
    }

    /** From another thread, while this one waits. */
    void cut() {
        try {
            connection.abort(Runnable::run);
        } catch (SQLException _) {
            // It was cut already.
            return;
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
