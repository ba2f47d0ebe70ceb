package se.boras.forslag.query.model;

import java.sql.Connection;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Adds many rows at once, in the transaction that is under way. */
@Component
public class Loading {

    private final JdbcTemplate database;

    Loading(DataSource database) {
        this.database = new JdbcTemplate(database);
    }

    public void add(Rows rows) {
        database.execute((Connection connection) -> {
            rows.into(connection);
            return true;
        });
    }
}
