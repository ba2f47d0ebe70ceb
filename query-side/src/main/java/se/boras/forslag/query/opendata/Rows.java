package se.boras.forslag.query.opendata;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads long tables a part at a time, all parts as they were at one instant. */
@Component
class Rows {

    private static final int AT_A_TIME = 500;

    private final NamedParameterJdbcTemplate database;
    private final TransactionTemplate oneSnapshot;

    Rows(DataSource source, PlatformTransactionManager transactions) {
        var template = new JdbcTemplate(source);
        template.setFetchSize(AT_A_TIME);
        this.database = new NamedParameterJdbcTemplate(template);
        this.oneSnapshot = new TransactionTemplate(transactions);
        this.oneSnapshot.setReadOnly(true);
    }

    void each(String sql, Map<String, ?> parameters, RowCallbackHandler reader) {
        oneSnapshot.executeWithoutResult(_ -> database.query(sql, parameters, reader));
    }

    /** The columns of a row, as they come; a day is a day and not an instant. */
    static List<@Nullable Object> values(ResultSet row) throws SQLException {
        var values = new ArrayList<@Nullable Object>();
        for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
            values.add(row.getObject(column) instanceof Date day ? day.toLocalDate() : row.getObject(column));
        }
        return values;
    }
}
