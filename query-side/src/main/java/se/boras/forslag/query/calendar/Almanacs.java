package se.boras.forslag.query.calendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.boras.forslag.events.reference.Rules;
import se.boras.forslag.query.log.Positions;
import se.boras.forslag.query.reading.Json;
import se.boras.forslag.query.reading.Times;

/** Reads {@code read.holiday} and {@code read.rule_set}, as they were known at a position of the log. */
@Repository
public class Almanacs {

    private final JdbcClient database;
    private final Positions positions;

    Almanacs(JdbcClient database, Positions positions) {
        this.database = database;
        this.positions = positions;
    }

    /** A holiday is one whichever day is asked about; only when it became known can differ. */
    public Almanac of(Times times) {
        return at(times.knownAt() == null ? Long.MAX_VALUE - 1 : positions.at(times.knownAt()));
    }

    public Almanac at(long position) {
        return new Almanac(new WorkingDays(holidays(position)), rules(position));
    }

    private Set<LocalDate> holidays(long position) {
        return Set.copyOf(
                database.sql("select distinct day from read.holiday where known_from <= ? and known_until > ?")
                        .params(position, position)
                        .query((row, _) -> row.getObject("day", LocalDate.class))
                        .list());
    }

    private Map<String, Rules> rules(long position) {
        var rules = new HashMap<String, Rules>();
        database.sql("select version, rules from read.rule_set where known_from <= ?")
                .param(position)
                .query((row, _) -> rules.put(row.getString("version"), rules(row)))
                .list();
        return Map.copyOf(rules);
    }

    private static Rules rules(ResultSet row) throws SQLException {
        return Json.MAPPER.readValue(row.getString("rules"), Rules.class);
    }
}
