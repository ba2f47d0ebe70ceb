package se.boras.forslag.query.committees;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.boras.forslag.query.reading.Json;

/** Reads {@code read.committee}. */
@Repository
class Committees {

    private final JdbcClient database;

    Committees(JdbcClient database) {
        this.database = database;
    }

    List<Committee> all() {
        return database.sql("select * from read.committee order by committee_id")
                .query((row, _) -> committee(row))
                .list();
    }

    static Committee committee(ResultSet row) throws SQLException {
        return new Committee(
                row.getString("committee_id"),
                row.getString("kind"),
                row.getObject("established_on", LocalDate.class),
                row.getObject("ended_on", LocalDate.class),
                row.getString("merged_into"),
                List.of(Json.MAPPER.readValue(row.getString("names"), CommitteeName[].class)));
    }
}
