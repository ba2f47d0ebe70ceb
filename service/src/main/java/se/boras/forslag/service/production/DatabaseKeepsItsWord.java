package se.boras.forslag.service.production;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/** A database that does not wait for its disk forgets what it has said yes to, and so would the log. */
class DatabaseKeepsItsWord implements Demand {

    private static final String URL = "spring.datasource.url";
    private static final String OFF = """
            select name from pg_settings
            where name in ('fsync', 'full_page_writes', 'synchronous_commit') and setting = 'off' order by name
            """;

    @Override
    public Stream<String> unmet(Environment given) {
        var url = given.getProperty(URL);
        if (!StringUtils.hasText(url)) {
            return Stream.empty();
        }
        try {
            return off(url, asService(given)).stream().map(setting -> setting + " is off in the database");
        } catch (SQLException away) {
            return Stream.of("the database does not answer (SQL state %s)".formatted(away.getSQLState()));
        }
    }

    private static List<String> off(String url, Properties asService) throws SQLException {
        try (var connection = DriverManager.getConnection(url, asService);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(OFF)) {
            var off = new ArrayList<String>();
            while (rows.next()) {
                off.add(rows.getString("name"));
            }
            return off;
        }
    }

    private static Properties asService(Environment given) {
        var properties = new Properties();
        properties.setProperty("user", given.getProperty("spring.datasource.username", ""));
        properties.setProperty("password", given.getProperty("spring.datasource.password", ""));
        properties.values().removeIf(""::equals);
        properties.setProperty("loginTimeout", "5");
        properties.setProperty("connectTimeout", "5");
        return properties;
    }
}
