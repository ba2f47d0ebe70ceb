package se.boras.forslag.command.ballot;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Writes down which statements are sent to a database. */
final class Statements {

    private final DataSource real;
    private final List<String> sent = new CopyOnWriteArrayList<>();

    Statements(DataSource real) {
        this.real = real;
    }

    List<String> during(Runnable work) {
        sent.clear();
        work.run();
        return List.copyOf(sent);
    }

    DataSource database() {
        return new DelegatingDataSource(real) {
            @Override
            public Connection getConnection() throws java.sql.SQLException {
                return listening(real.getConnection());
            }
        };
    }

    private Connection listening(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                Statements.class.getClassLoader(), new Class<?>[] {Connection.class}, (_, method, arguments) -> {
                    if (method.getName().equals("prepareStatement")) {
                        sent.add(String.valueOf(arguments[0]).replaceAll("\\s+", " "));
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException failed) {
                        throw failed.getCause();
                    }
                });
    }
}
